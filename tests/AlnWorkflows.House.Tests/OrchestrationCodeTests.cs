namespace AlnWorkflows.House.Tests;

public sealed class OrchestrationCodeTests
{
    private static readonly Dictionary<string, string> Banned = new(StringComparer.Ordinal)
    {
        ["DateTime.UtcNow"] = "use context.CurrentUtcDateTime",
        ["DateTime.Now"] = "use context.CurrentUtcDateTime",
        ["DateTimeOffset.UtcNow"] = "use context.CurrentUtcDateTime",
        ["TimeProvider"] = "dates come from activities and stand in the history",
        ["Task.Delay"] = "use context.CreateTimer",
        ["Task.Run"] = "use context.CallActivityAsync",
        ["Task.Factory"] = "use context.CallActivityAsync",
        ["Task.WhenEach"] = "use Task.WhenAny over the tasks that are left",
        ["ContinueWith("] = "await the task",
        ["CancelAsync("] = "use Cancel",
        ["CancelAfter("] = "use context.CreateTimer",
        ["Guid.NewGuid"] = "use context.NewGuid",
        ["Random"] = "let an activity draw, so that the draw stands in the history",
        ["ConfigureAwait(false)"] = "leave it out: an orchestration goes on in the engine's own turn",
        [".Result"] = "await the task",
        ["HttpClient"] = "call an activity",
        ["Environment."] = "let an activity read the setting",
    };

    [Fact]
    public void An_orchestration_does_nothing_that_a_replay_could_not_repeat()
    {
        var findings =
            from file in Repository.Files
            where file.EndsWith("Orchestration.cs", StringComparison.Ordinal) && file.StartsWith("functions/AlnWorkflows.Processes/", StringComparison.Ordinal)
            from line in Repository.Lines(file).Select((text, number) => (text, number: number + 1))
            where !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from ban in Banned
            where line.text.Contains(ban.Key, StringComparison.Ordinal)
            select $"{file}:{line.number} uses {ban.Key}: {ban.Value}";

        Findings.None(findings, "An orchestration is replayed and must come to the same steps each time:");
    }
}
