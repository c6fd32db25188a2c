using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.LocalHost.Settings;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.LocalHost.Tests.Settings;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, string?> School = new()
    {
        ["School:Id"] = "ysgol-y-bont",
        ["School:NameCy"] = "Ysgol y Bont",
        ["School:NameEn"] = "Bridge School",
        ["School:Authority"] = "swansea",
        ["School:Email"] = "ysgol@bont.example",
        ["School:Phone"] = "01792 496 0000",
        ["School:Links:InformationAndAdvice"] = "https://la.example/advice",
        ["School:Links:Disagreements"] = "https://la.example/disagreements",
        ["School:Links:Advocacy"] = "https://la.example/advocacy",
        ["School:Links:Reconsideration"] = "https://la.example/reconsideration",
        ["School:Links:Complaints"] = "https://bont.example/complaints",
        ["School:Links:Privacy"] = "https://bont.example/privacy",
        ["FirstPerson:Id"] = "gwen",
        ["FirstPerson:FirstName"] = "Gwen",
        ["FirstPerson:Surname"] = "Morris",
        ["FirstPerson:Language"] = "cy",
    };

    private static readonly Dictionary<string, string?> Production = new()
    {
        ["PublicAddress"] = "https://aln.bont.example",
        ["MailFrom"] = "aln@bont.example",
        ["Smtp:Host"] = "mail.bont.example",
        ["Identity:Header"] = "X-Person",
        ["Identity:TrustedProxies"] = "10.0.0.4, ::1",
    };

    [Fact]
    public void Development_needs_no_setting_at_all()
    {
        var settings = Read([]);

        Assert.Null(settings.Shared.Storage);
        Assert.Null(settings.Identity);
        Assert.Null(settings.Shared.Smtp);
        Assert.Equal(new Uri("http://localhost:7071"), settings.Shared.PublicAddress);
        Assert.EndsWith(Path.Combine("AlnWorkflows", "data"), settings.DataFolder, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demonstration_keeps_nothing_unless_a_folder_is_given()
    {
        Assert.Null(Read([], isDemonstration: true).DataFolder);
        Assert.Equal(Path.GetFullPath("kept"), Read(new() { ["DataFolder"] = "kept" }, isDemonstration: true).DataFolder);
    }

    [Fact]
    public void Outside_development_everything_that_is_missing_is_named_at_once()
    {
        var problems = Problems([], isDevelopment: false);

        Assert.Collection(
            problems,
            problem => Assert.StartsWith("AlnWorkflows:PublicAddress is missing", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("AlnWorkflows:MailFrom is missing", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("AlnWorkflows:Smtp:Host is missing", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("AlnWorkflows:Identity:Header is missing", problem, StringComparison.Ordinal),
            problem => Assert.StartsWith("AlnWorkflows:Identity:TrustedProxies is missing", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Outside_development_the_settings_of_a_school_behind_a_proxy_hold()
    {
        var settings = Read(Production, isDevelopment: false);

        Assert.Equal("X-Person", settings.Identity!.Header);
        Assert.Equal(["10.0.0.4", "::1"], settings.Identity.TrustedProxies.Select(proxy => proxy.ToString()));
        Assert.Equal(587, settings.Shared.Smtp!.Port);
        Assert.True(settings.Shared.Smtp.Tls);
    }

    [Fact]
    public void Outside_development_there_is_no_demonstration() =>
        Assert.Contains(Problems(Production, isDevelopment: false, isDemonstration: true), problem => problem.Contains("--demo", StringComparison.Ordinal));

    [Fact]
    public void Families_are_not_sent_to_an_address_without_encryption() =>
        Assert.Contains(
            Problems(new(Production) { ["PublicAddress"] = "http://aln.bont.example" }, isDevelopment: false),
            problem => problem.Contains("https://", StringComparison.Ordinal));

    [Theory]
    [InlineData("MailForm", "aln@bont.example", "AlnWorkflows:MailForm is not a setting; there are: ")]
    [InlineData("Smtp:Pasword", "x", "AlnWorkflows:Smtp:Pasword is not a setting; there are: Host, ")]
    [InlineData("MailFrom", "nobody", "AlnWorkflows:MailFrom 'nobody' is not an e-mail address")]
    [InlineData("PublicAddress", "aln.bont.example", "AlnWorkflows:PublicAddress 'aln.bont.example' is not a web address")]
    [InlineData("PublicAddress", "https://bont.example/aln", "AlnWorkflows:PublicAddress 'https://bont.example/aln' is not a web address without a path")]
    [InlineData("Storage", "AccountName=x", "AlnWorkflows:Storage is neither a connection string nor an account's name.")]
    [InlineData("Telemetry:OtlpEndpoint", "collector:4318", "AlnWorkflows:Telemetry:OtlpEndpoint 'collector:4318' is not a web address")]
    [InlineData("Telemetry:Endpoint", "http://collector:4318", "AlnWorkflows:Telemetry:Endpoint is not a setting; there are: OtlpEndpoint.")]
    [InlineData("School:Links:Advocasy", "https://la.example", "AlnWorkflows:School:Links:Advocasy is not a setting; there are: Advocacy, Complaints, ")]
    [InlineData("MailFrom:Address", "aln@bont.example", "AlnWorkflows:MailFrom:Address is not a setting; there are: DataFolder, ")]
    public void A_setting_that_does_not_hold_is_named_with_its_value(string key, string value, string problem) =>
        Assert.Contains(Problems(new() { [key] = value }), found => found.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void Settings_of_the_Azure_host_may_stand_in_the_same_file() =>
        Assert.NotNull(Read(new() { ["SendGrid:ApiKey"] = "for Azure", ["Identity:Tenants"] = "for Azure too" }));

    [Fact]
    public void Telemetry_goes_nowhere_unless_a_collector_is_named()
    {
        Assert.Null(Read([]).Shared.Telemetry);
        Assert.Equal(new Uri("http://collector:4318"), Read(new() { ["Telemetry:OtlpEndpoint"] = "http://collector:4318" }).Shared.Telemetry!.OtlpEndpoint);
    }

    [Fact]
    public void A_password_without_a_user_is_a_slip() =>
        Assert.Contains(
            Problems(new() { ["Smtp:Host"] = "mail.example", ["Smtp:Password"] = "secret" }),
            problem => problem.Contains("AlnWorkflows:Smtp:User", StringComparison.Ordinal));

    [Fact]
    public void A_problem_never_repeats_a_secret()
    {
        var problems = Problems(new()
        {
            ["Storage"] = "DefaultEndpointsProtocol=https;AccountName=bont;AccountKey=not-base64-and-secret",
            ["Smtp:Password"] = "very-secret",
            ["Smtp:Host"] = "mail.example",
        });

        Assert.Equal(2, problems.Count);
        Assert.DoesNotContain(problems, problem => problem.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_school_and_its_first_person_are_read_together()
    {
        var first = Read(School).Shared.School!;

        Assert.Equal(new BilingualText("Abertawe", "Swansea"), first.School.AuthorityName);
        Assert.Equal("ysgol-y-bont", first.FirstPerson.BodyId);
        Assert.Equal([Role.Administrator, Role.Alnco, Role.Headteacher], first.FirstPerson.Roles);
        Assert.Equal(Language.Cy, first.FirstPerson.Language);
    }

    [Fact]
    public void A_first_school_without_its_first_person_could_be_entered_by_nobody()
    {
        var withoutPerson = School.Where(setting => setting.Key.StartsWith("School:", StringComparison.Ordinal)).ToDictionary();

        Assert.Contains(Problems(withoutPerson), problem => problem.StartsWith("AlnWorkflows:FirstPerson:Id is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_school_needs_an_authority_of_Wales_and_every_link_its_notices_point_to()
    {
        var problems = Problems(new(School) { ["School:Authority"] = "bristol", ["School:Links:Advocacy"] = null });

        Assert.Contains(problems, problem => problem.Contains("'bristol' is not a Welsh local authority", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("AlnWorkflows:School:Links:Advocacy is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_settings_hold()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "local.settings.sample.json")))
            folder = folder.Parent!;
        var sample = new ConfigurationBuilder().AddJsonFile(Path.Combine(folder.FullName, "local.settings.sample.json")).Build().GetSection("Values");

        Assert.NotNull(SettingsReader.Read(sample, isDevelopment: true, isDemonstration: false).Shared.School);
    }

    private static IReadOnlyList<string> Problems(Dictionary<string, string?> settings, bool isDevelopment = true, bool isDemonstration = false) =>
        Assert.Throws<SettingsException>(() => Read(settings, isDevelopment, isDemonstration)).Problems;

    private static HostSettings Read(Dictionary<string, string?> settings, bool isDevelopment = true, bool isDemonstration = false)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"AlnWorkflows:{setting.Key}", setting.Value)))
            .Build();
        return SettingsReader.Read(configuration, isDevelopment, isDemonstration);
    }
}
