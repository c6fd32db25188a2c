using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Tests.Released;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Histories;

public sealed class HistoryTests
{
    private static readonly HistoryFolder Folder = new("AlnWorkflows.Durable.Tests");

    public static TheoryData<string> Kept => [.. Folder.Names];

    [Theory]
    [MemberData(nameof(Kept))]
    public void Todays_code_repeats_every_history_of_every_released_version(string history)
    {
        var difference = Folder.Replay(history, ReleasedStories.Registry());
        Assert.True(difference is null, difference);
    }

    [Fact]
    public void Every_orchestration_has_a_history_of_the_version_it_is_registered_under() =>
        Assert.Empty(Folder.Unrecorded(ReleasedStories.Registry()).Select(code => $"{code.Name} version {code.Version}: {Folder.Command}"));

    [Fact]
    public void Code_that_cannot_repeat_a_history_is_told_the_turn_the_step_expected_and_the_step_found()
    {
        var code = new OrchestrationRegistration("Reminder", "3", typeof(YearlyOrchestration), () => new ImpatientOrchestration());
        var difference = Folder.Read("Reminder.1.late.json").Replay(code);
        Assert.Equal(
            "'Reminder' (version 3 of the code) does not repeat a history of version 1: in turn 1 of 4, "
            + "the history expects a timer (#0), the code found there is activity 'Echo' (#0).",
            difference);
    }

    [Theory]
    [InlineData("Reminder.1.in-time.json", "the history expects the end (ExecutionCompleted), the code goes on")]
    [InlineData("Reminder.1.late.json", "the code has ended where the history goes on (ExecutionCompleted)")]
    public void Code_that_ends_elsewhere_is_told_so(string history, string difference)
    {
        var code = new OrchestrationRegistration("Reminder", "3", typeof(OtherEndOrchestration), () => new OtherEndOrchestration());
        Assert.Contains(difference, Folder.Read(history).Replay(code), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_without_a_history_is_found_and_an_orchestration_that_is_gone_is_missed()
    {
        var later = new WorkflowRegistry().AddOrchestration<YearlyOrchestration>("2");
        Assert.Equal("2", Assert.Single(Folder.Unrecorded(later)).Version);
        Assert.Contains("No orchestration 'Reminder' is registered", Folder.Replay("Reminder.1.late.json", later), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_that_is_kept_is_never_overwritten()
    {
        var kept = Folder.Read("Yearly.1.yearly.json");
        Assert.Throws<IOException>(() => Folder.Keep(kept, "yearly"));
        Assert.Equal(kept.ToJson(), Folder.Read("Yearly.1.yearly.json").ToJson());
    }

    [Fact]
    public async Task A_history_without_an_instance_cannot_be_had()
    {
        await using var host = new VirtualTimeHost(ReleasedStories.Registry());
        await host.RunUntilIdleAsync();
        await Assert.ThrowsAsync<InstanceNotFoundException>(() => RecordedHistory.OfAsync(host.Store, "none"));
    }

    [Fact(Explicit = true)]
    public async Task Records_a_history_of_every_version_that_has_none()
    {
        var missing = Folder.Unrecorded(ReleasedStories.Registry()).Select(code => code.Name).ToHashSet(StringComparer.Ordinal);
        Assert.True(missing.Count > 0, "Every version has its histories, which are never overwritten; register the orchestration under a new version first.");
        foreach (var (story, history) in await ReleasedStories.AllAsync())
        {
            if (missing.Contains(history.Orchestration))
                Folder.Keep(history, story);
        }
    }

    private sealed class ImpatientOrchestration : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(OrchestrationContext context, string input)
        {
            await context.CallActivityAsync("Echo", "reminder");
            return await context.WaitForExternalEvent<string>("answer");
        }
    }

    private sealed class OtherEndOrchestration : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(OrchestrationContext context, string input)
        {
            try
            {
                await context.WaitForExternalEvent<string>("answer", TimeSpan.FromDays(1));
                return await context.WaitForExternalEvent<string>("answer");
            }
            catch (EventTimeoutException)
            {
                return await context.CallActivityAsync<string>("Echo", "reminder");
            }
        }
    }
}
