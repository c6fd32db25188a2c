namespace AlnWorkflows.House.Tests;

public sealed class OrchestrationCodeTests
{
    [Fact]
    public void An_orchestration_does_nothing_that_a_replay_could_not_repeat()
    {
        var findings =
            from file in Repository.CodeFiles("functions")
            where RunsInsideOrchestrations(file)
            from finding in OrchestrationBans.In(file, Repository.Lines(file))
            select finding;

        Findings.None(findings, "An orchestration is replayed and must come to the same steps each time:");
    }

    [Fact]
    public void The_code_that_runs_inside_orchestrations_is_found() =>
        Assert.Superset(
            new HashSet<string>
            {
                "functions/AlnWorkflows.Processes/DecideAln/DecideAlnOrchestration.cs",
                "functions/AlnWorkflows.Processes/Duties/WatchDutyOrchestration.cs",
                "functions/AlnWorkflows.Processes/Running/Waits.cs",
            },
            Repository.CodeFiles("functions").Where(RunsInsideOrchestrations).ToHashSet());

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", "context.CurrentUtcDateTime")]
    [InlineData("var now = DateTime.Now;", "context.CurrentUtcDateTime")]
    [InlineData("var day = DateTime.Today;", "context.CurrentUtcDateTime")]
    [InlineData("var now = DateTimeOffset.UtcNow;", "context.CurrentUtcDateTime")]
    [InlineData("var now = TimeProvider.System.GetUtcNow();", "context.CurrentUtcDateTime")]
    [InlineData("var watch = Stopwatch.StartNew();", "context.CurrentUtcDateTime")]
    [InlineData("var id = Guid.NewGuid();", "context.NewGuid")]
    [InlineData("var id = Guid.CreateVersion7();", "context.NewGuid")]
    [InlineData("var n = new Random().Next();", "activity")]
    [InlineData("var n = Random.Shared.Next();", "activity")]
    [InlineData("await Task.Delay(TimeSpan.FromDays(1), time);", "context.CreateTimer")]
    [InlineData("await Task.Run(() => 1);", "context.CallActivityAsync")]
    [InlineData("await Task.Factory.StartNew(() => 1);", "context.CallActivityAsync")]
    [InlineData("await foreach (var done in Task.WhenEach(tasks))", "Task.WhenAny")]
    [InlineData("await task.ContinueWith(done => 1);", "await the task")]
    [InlineData("await noLonger.CancelAsync();", "use Cancel")]
    [InlineData("noLonger.CancelAfter(TimeSpan.FromDays(1));", "context.CreateTimer")]
    [InlineData("var noLonger = new CancellationTokenSource(TimeSpan.FromDays(1));", "context.CreateTimer")]
    [InlineData("await task.WaitAsync(TimeSpan.FromDays(1));", "context.CreateTimer")]
    [InlineData("await task.ConfigureAwait(false);", "leave it out")]
    [InlineData("task.Wait();", "await the task")]
    [InlineData("var answer = task.Result;", "await the task")]
    [InlineData("var answer = task.GetAwaiter().GetResult();", "await the task")]
    [InlineData("Task.WaitAll(tasks);", "await the task")]
    [InlineData("Thread.Sleep(1);", "context.CallActivityAsync")]
    [InlineData("await new HttpClient().GetAsync(address);", "call an activity")]
    [InlineData("var text = File.ReadAllText(path);", "call an activity")]
    [InlineData("var name = Environment.GetEnvironmentVariable(key);", "activity")]
    public void Each_call_that_a_replay_could_not_repeat_is_caught_and_told_what_to_do_instead(string line, string advice)
    {
        var finding = Assert.Single(OrchestrationBans.In("X.cs", ["// a comment", line]));
        Assert.StartsWith("X.cs:2 uses ", finding, StringComparison.Ordinal);
        Assert.Contains(advice, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), noLonger.Token);")]
    [InlineData("using var noLonger = new CancellationTokenSource();")]
    [InlineData("noLonger.Cancel();")]
    [InlineData("await Task.WhenAny(Task.WhenAll(tasks), timer);")]
    [InlineData("await task.WaitAsync(noLonger.Token);")]
    [InlineData("context.SetCustomStatus(\"Task.Run and DateTime.UtcNow\"); // DateTime.UtcNow")]
    public void What_a_replay_repeats_is_left_alone(string line) => Assert.Empty(OrchestrationBans.In("X.cs", [line]));

    /// <summary>Orchestrations, and the helpers of processes that are handed their context.</summary>
    private static bool RunsInsideOrchestrations(string file) =>
        file.EndsWith("Orchestration.cs", StringComparison.Ordinal) && !file.EndsWith("/Orchestration.cs", StringComparison.Ordinal) && !file.EndsWith("/IOrchestration.cs", StringComparison.Ordinal)
        || (!file.StartsWith("functions/AlnWorkflows.Durable", StringComparison.Ordinal) && Repository.Read(file).Contains("OrchestrationContext ", StringComparison.Ordinal));
}
