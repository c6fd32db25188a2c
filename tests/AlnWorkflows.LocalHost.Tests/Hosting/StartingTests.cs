using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.LocalHost.Tests.Hosting;

public sealed class StartingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_service_says_in_one_line_what_to_open_and_stops_when_asked()
    {
        var address = HostProcess.FreeAddress();
        await using var host = await HostProcess.StartAsync(address, isDemonstration: false, Storage(azurite.Server.NewAccount()));
        using var http = new HttpClient { BaseAddress = address };

        Assert.Equal($"Yn barod / Ready: {address.ToString().TrimEnd('/')}", Assert.Single(host.Output));
        Assert.True((await http.GetAsync("/health")).IsSuccessStatusCode);
        Assert.Contains("<html", await http.GetStringAsync("/"), StringComparison.Ordinal);

        await host.StopAsync();
        Assert.Equal(0, host.ExitCode);
    }

    [Fact]
    public async Task The_service_starts_and_stops_an_Azurite_of_its_own()
    {
        using var folder = new TemporaryFolder();
        var address = HostProcess.FreeAddress();
        var settings = new Dictionary<string, string> { ["AlnWorkflows:DataFolder"] = folder.Path };
        await using (var host = await HostProcess.StartAsync(address, isDemonstration: true, settings))
        {
            using var api = new AlnApi(address, DemonstrationStory.Alnco);
            await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "kept");
            await host.StopAsync();
        }

        await using var again = await HostProcess.StartAsync(address, isDemonstration: true, settings);
        using var sameApi = new AlnApi(address, DemonstrationStory.Alnco);
        // Moving the clock lets everything that is due happen: the first host may have stopped before the clock was opened.
        await sameApi.MoveClockAsync(new DateTimeOffset(2025, 9, 17, 12, 0, 0, TimeSpan.Zero));
        var duties = (await sameApi.SendAsync(HttpMethod.Get, "/api/duties?state=open")).Body.GetProperty("items");
        Assert.Equal(1, duties.GetArrayLength());
        await again.StopAsync();
    }

    [Fact]
    public async Task Outside_development_the_service_names_everything_that_is_missing_and_does_not_start()
    {
        await using var host = await HostProcess.RunAsync([], new Dictionary<string, string> { ["DOTNET_ENVIRONMENT"] = "Production" });

        Assert.Equal(2, host.ExitCode);
        Assert.Empty(host.Output);
        Assert.Contains(host.Errors, line => line.Contains("AlnWorkflows:PublicAddress is missing", StringComparison.Ordinal));
        Assert.Contains(host.Errors, line => line.Contains("AlnWorkflows:Identity:Header is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_that_is_no_option_is_not_ignored()
    {
        await using var host = await HostProcess.RunAsync(["--dmeo"]);

        Assert.Equal(2, host.ExitCode);
        Assert.Contains("'--dmeo' is not understood", Assert.Single(host.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_and_a_real_school_never_share_a_storage()
    {
        var demonstrated = Storage(azurite.Server.NewAccount());
        await using (await HostProcess.StartAsync(HostProcess.FreeAddress(), isDemonstration: true, demonstrated))
        {
        }

        await using var real = await HostProcess.RunAsync(["--urls", HostProcess.FreeAddress().ToString()], demonstrated);
        Assert.Equal(2, real.ExitCode);
        Assert.Contains("The storage holds a demonstration", Assert.Single(real.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_real_school_is_not_made_into_a_demonstration()
    {
        var storage = Storage(azurite.Server.NewAccount());
        await using (await HostProcess.StartAsync(HostProcess.FreeAddress(), isDemonstration: false, storage))
        {
        }

        await using var demonstration = await HostProcess.RunAsync(["--demo", "--urls", HostProcess.FreeAddress().ToString()], storage);
        Assert.Equal(2, demonstration.ExitCode);
        Assert.Contains("'first-school'", Assert.Single(demonstration.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_said_in_a_sentence()
    {
        var address = HostProcess.FreeAddress();
        await using var first = await HostProcess.StartAsync(address, isDemonstration: false, Storage(azurite.Server.NewAccount()));

        await using var second = await HostProcess.RunAsync(["--urls", address.ToString()], Storage(azurite.Server.NewAccount()));

        Assert.Equal(2, second.ExitCode);
        Assert.Contains(second.Errors, line => line.StartsWith("The service cannot start.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_text_a_translator_has_yet_to_proof_can_be_listed()
    {
        await using var host = await HostProcess.RunAsync(["wording"]);

        Assert.Equal(0, host.ExitCode);
        Assert.Contains(host.Output, line => line.StartsWith("  cy: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_dates_of_a_time_limit_stand_alone_on_standard_output()
    {
        await using var host = await HostProcess.RunAsync(["clock", "school-decide-and-idp", "2025-09-15", "--calendar", "cardiff", "--json"]);

        Assert.Equal(0, host.ExitCode);
        Assert.Empty(host.Errors);
        Assert.Contains("\"legalLatest\": \"2025-11-10\"", string.Concat(host.Output), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Storage(string account) => new() { ["AlnWorkflows:Storage"] = account };
}
