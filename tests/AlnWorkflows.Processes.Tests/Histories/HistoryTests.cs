using AlnWorkflows.Testing;

namespace AlnWorkflows.Processes.Tests.Histories;

public sealed class HistoryTests
{
    private static readonly HistoryFolder Folder = new("AlnWorkflows.Processes.Tests");

    public static TheoryData<string> Kept => [.. Folder.Names];

    [Theory]
    [MemberData(nameof(Kept))]
    public void Todays_code_repeats_every_history_of_every_released_version(string history)
    {
        var difference = Folder.Replay(history, ProcessesServices.Registry());
        Assert.True(difference is null, difference);
    }

    [Fact]
    public void Every_orchestration_has_a_history_of_the_version_it_is_registered_under()
    {
        var missing = Folder.Unrecorded(ProcessesServices.Registry()).Select(code => $"{code.Name} version {code.Version}");
        Assert.True(!missing.Any(), $"No history is recorded of {string.Join(", ", missing)}. Record it and commit it: {Folder.Command}");
    }

    [Fact(Explicit = true)]
    public async Task Records_a_history_of_every_version_that_has_none()
    {
        var missing = Folder.Unrecorded(ProcessesServices.Registry()).Select(code => code.Name).ToHashSet(StringComparer.Ordinal);
        Assert.True(missing.Count > 0, "Every version has its histories, which are never overwritten; register the orchestration under a new version first.");
        foreach (var (story, history) in await RecordedStories.AllAsync())
        {
            if (missing.Contains(history.Orchestration))
                Folder.Keep(history, story);
        }
    }
}
