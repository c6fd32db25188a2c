using AlnWorkflows.AzureHost.Settings;
using AlnWorkflows.Hosting.Settings;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.AzureHost.Tests.Settings;

public sealed class AzureSettingsTests
{
    [Fact]
    public void Development_runs_on_Azurite_and_needs_no_setting_at_all()
    {
        var settings = Given.Development;

        Assert.Equal("UseDevelopmentStorage=true", settings.StorageConnection);
        Assert.Null(settings.Tenants);
        Assert.Null(settings.SendGridKey);
    }

    [Fact]
    public void On_Azure_an_account_is_named_and_the_managed_identity_signs_in()
    {
        var settings = Given.Settings(Given.Production);

        Assert.Null(settings.StorageConnection);
        Assert.Equal("https://stalnworkflows.table.core.windows.net/", settings.Shared.Storage!.TableEndpoint.AbsoluteUri);
        Assert.IsType<ManagedIdentityCredential>(settings.Credential);
        Assert.Equal([Guid.Parse(Given.Tenant)], settings.Tenants!);
    }

    [Fact]
    public void Outside_development_everything_that_is_missing_is_named_at_once()
    {
        var problems = Problems([]);

        foreach (var name in new[] { "PublicAddress", "MailFrom", "Storage", "Identity:BehindAppService", "SendGrid:ApiKey" })
            Assert.Contains(problems, problem => problem.StartsWith($"AlnWorkflows:{name} is ", StringComparison.Ordinal));
        Assert.Equal(5, problems.Count);
    }

    [Fact]
    public void Outside_development_nobody_signs_in_without_App_Service_Authentication_and_its_tenants()
    {
        Assert.Contains(Problems(With("Identity:BehindAppService", "false")), problem => problem.StartsWith("AlnWorkflows:Identity:BehindAppService", StringComparison.Ordinal));
        Assert.Contains(Problems(With("Identity:Tenants", null)), problem => problem.StartsWith("AlnWorkflows:Identity:Tenants is missing", StringComparison.Ordinal));
        Assert.Contains(Problems(With("Identity:Tenants", "wales")), problem => problem.Contains("'wales' is not the id", StringComparison.Ordinal));
    }

    [Fact]
    public void Mail_may_leave_by_an_SMTP_server_instead_of_SendGrid()
    {
        var settings = With("SendGrid:ApiKey", null);
        settings["Smtp:Host"] = "mail.bont.example";

        Assert.Equal("mail.bont.example", Given.Settings(settings).Shared.Smtp!.Host);
    }

    [Fact]
    public void A_reference_to_a_secret_that_was_not_resolved_is_no_key() =>
        Assert.Contains(
            Problems(With("SendGrid:ApiKey", "@Microsoft.KeyVault(SecretUri=https://kv.example/secrets/sendgrid)")),
            problem => problem.StartsWith("AlnWorkflows:SendGrid:ApiKey is a reference", StringComparison.Ordinal));

    [Fact]
    public void Settings_of_the_local_host_may_stand_in_the_same_file_but_no_slip() =>
        Assert.StartsWith(
            "AlnWorkflows:DataFoldr is not a setting; there are: FirstPerson, ",
            Assert.Single(Problems(new(With("DataFoldr", "x")) { ["DataFolder"] = "kept", ["Identity:Header"] = "X-Person" })),
            StringComparison.Ordinal);

    [Fact]
    public void The_first_person_is_named_with_both_ids_of_their_account()
    {
        var sample = Sample().AsEnumerable().Where(setting => setting.Value is not null && setting.Key.StartsWith("AlnWorkflows:", StringComparison.Ordinal)).ToDictionary(setting => setting.Key["AlnWorkflows:".Length..], setting => setting.Value);
        sample["FirstPerson:Tenant"] = Given.Tenant;

        Assert.Contains(
            Assert.Throws<SettingsException>(() => Given.Settings(sample, isDevelopment: true)).Problems,
            problem => problem.Contains("AlnWorkflows:FirstPerson:ObjectId go together", StringComparison.Ordinal));
        sample["FirstPerson:ObjectId"] = "22222222-0000-4000-8000-000000000002";
        Assert.Equal(Guid.Parse(Given.Tenant), Given.Settings(sample, isDevelopment: true).Shared.School!.Account!.TenantId);
    }

    [Fact]
    public void Calendars_are_nobodys_unless_tenants_are_named_and_then_the_identity_vouches_for_the_app_registration()
    {
        Assert.Null(Given.Settings(Given.Production).Shared.Graph);

        var settings = With("Graph:Tenants", Given.Tenant);
        settings["Graph:ClientId"] = "44444444-0000-4000-8000-000000000004";
        var graph = Given.Settings(settings).Shared.Graph!;
        Assert.Equal([Guid.Parse(Given.Tenant)], graph.Tenants);
        Assert.IsType<ClientAssertionCredential>(graph.CredentialOf(graph.Tenants[0]));
    }

    [Fact]
    public async Task What_vouches_for_the_app_registration_is_a_token_of_the_identity_made_out_for_that()
    {
        var asked = new List<string>();
        var identity = DelegatedTokenCredential.Create((context, _) =>
        {
            asked.AddRange(context.Scopes);
            return new AccessToken("assertion", DateTimeOffset.MaxValue);
        });

        Assert.Equal("assertion", await GraphCredential.AssertionAsync(identity, CancellationToken.None));
        Assert.Equal(["api://AzureADTokenExchange/.default"], asked);
    }

    [Fact]
    public void Half_the_settings_of_calendars_are_a_slip()
    {
        Assert.Contains(Problems(With("Graph:Tenants", Given.Tenant)), problem => problem.StartsWith("AlnWorkflows:Graph:ClientId is missing", StringComparison.Ordinal));
        Assert.Contains(Problems(With("Graph:ClientId", "app")), problem => problem.StartsWith("AlnWorkflows:Graph:Tenants is missing", StringComparison.Ordinal));
        Assert.Contains(Problems(With("Graph:ClientId", "app")), problem => problem.StartsWith("AlnWorkflows:Graph:ClientId 'app' is not an id", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_settings_hold_here_too() =>
        Assert.NotNull(AzureSettingsReader.Read(Sample(), isDevelopment: true).Shared.School);

    private static Dictionary<string, string?> With(string name, string? value) => new(Given.Production) { [name] = value };

    private static IReadOnlyList<string> Problems(Dictionary<string, string?> settings) =>
        Assert.Throws<SettingsException>(() => Given.Settings(settings)).Problems;

    private static IConfiguration Sample()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AlnWorkflows.sln")))
            folder = folder.Parent!;
        var values = new ConfigurationBuilder().AddJsonFile(Path.Combine(folder.FullName, "local.settings.sample.json")).Build().GetSection("Values");
        return new ConfigurationBuilder().AddInMemoryCollection(values.AsEnumerable(makePathsRelative: true)).Build();
    }
}
