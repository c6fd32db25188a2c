using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Processes.Tables;
using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>A larger run, by a command of its own: <c>tests/run ends</c>.</summary>
public sealed class EndsTests(ChromiumFixture chromium, AzuriteFixture azurite, EndsFixture ends) : IClassFixture<EndsFixture>
{
    /// <summary>Some processes alone, by name, with commas between.</summary>
    private const string OnlyVariable = "ALNWORKFLOWS_ENDS";

    public static TheoryData<string> Processes => [.. AllDrives.All.Select(drives => drives.Process).Where(IsAsked)];

    [Theory(Explicit = true)]
    [MemberData(nameof(Processes))]
    public async Task Each_end_of_a_process_is_reached_from_the_pages_in_both_languages(string process)
    {
        var reached = await new ProcessRun(chromium, azurite, AllDrives.Of(process)!).RunAsync();
        ends.Note(reached);
        var failed = reached.Where(one => one.Why is not null).Select(one => $"{one.End} {one.Language}: {one.Why}").ToList();
        Assert.True(failed.Count == 0, string.Join(Environment.NewLine, failed));
    }

    [Fact(Explicit = true)]
    public void Each_end_in_a_table_has_a_drive()
    {
        var missing = ProcessTables.All.SelectMany(table => table.Ends
            .Where(end => AllDrives.Of(table.Process)?.Tells(end.Outcome) != true)
            .Select(end => $"{table.Process}: {end.Outcome}")).ToList();
        Assert.True(missing.Count == 0, $"No drive leads to these ends; add one to {nameof(AllDrives)}:{Environment.NewLine}{string.Join(Environment.NewLine, missing)}");
    }

    private static bool IsAsked(string process) => Environment.GetEnvironmentVariable(OnlyVariable) is not { Length: > 0 } only || only.Split(',').Contains(process);
}
