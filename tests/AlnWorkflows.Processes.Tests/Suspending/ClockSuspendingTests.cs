using System.Text.Json.Nodes;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.ApplyCalendar;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Suspending;

public sealed class ClockSuspendingTests
{
    private const string Event = "placementNoLongerPracticable";

    private static readonly DateOnly Stopped = new(2025, 9, 29);
    private static readonly DateOnly WentOn = new(2025, 10, 20);

    [Fact]
    public async Task A_suspended_clock_keeps_what_is_used_up_and_goes_on_with_the_rest()
    {
        await using var host = await ProcessHost.StartAsync(rules: Rules());
        var key = await host.StartCaseAsync();
        await SuspendAsync(host, key);
        await host.MoveToAsync(WentOn);
        var duty = await ResumeAsync(host, key);

        Assert.Equal((10, WentOn, new DateOnly(2025, 12, 1)), (duty.Clock.UsedUp, duty.Clock.AnchorDate, duty.LegalLatest));
        Assert.Equal(new DateOnly(2025, 9, 15), Assert.Single(duty.SupersededClocks!).AnchorDate);
        Assert.Equal(duty.LegalLatest, (await host.OpenStepAsync(key, "decision")).LegalLatest);
    }

    [Fact]
    public async Task While_a_clock_stands_still_nobody_is_chased_and_nothing_is_late_even_after_the_engine_lost_its_store()
    {
        await using var host = await ProcessHost.StartAsync(rules: Rules());
        var key = await host.StartCaseAsync();
        await SuspendAsync(host, key);
        await host.LoseEngineStoreAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 20));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Null(duty.Breach);
        Assert.False(duty.IsOverdue(new DateOnly(2025, 11, 20)));
        Assert.Equal(1, await host.RemindersAsync(key));
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
    }

    [Fact]
    public async Task A_clock_that_went_on_reminds_on_the_days_that_are_left_and_is_late_after_its_new_date()
    {
        await using var host = await ProcessHost.StartAsync(rules: Rules());
        var key = await host.StartCaseAsync();
        await SuspendAsync(host, key);
        await host.MoveToAsync(WentOn);
        await ResumeAsync(host, key);

        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        Assert.Equal(3, await host.RemindersAsync(key));
        Assert.Null((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);
        await host.MoveToAsync(new DateOnly(2025, 12, 2));
        Assert.Equal(new DateOnly(2025, 12, 2), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach!.Since);
    }

    [Fact]
    public async Task A_change_of_calendar_leaves_a_clock_that_stands_still_alone_and_counts_when_it_goes_on()
    {
        await using var host = await ProcessHost.StartAsync(rules: Rules());
        var key = await host.StartCaseAsync();
        await SuspendAsync(host, key);
        await host.ChangeCalendarAsync(Changes.Closed(new DateOnly(2025, 11, 17)));
        Assert.Empty(await host.MovesAsync(key));

        await host.MoveToAsync(WentOn);
        Assert.Equal(new DateOnly(2025, 12, 2), (await ResumeAsync(host, key)).LegalLatest);
    }

    [Fact]
    public async Task A_clock_whose_rule_does_not_provide_for_it_is_not_suspended()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();

        var refused = await Assert.ThrowsAsync<DeadlineException>(() => SuspendAsync(host, key));
        Assert.Contains(Event, refused.Message, StringComparison.Ordinal);
    }

    private static async Task SuspendAsync(ProcessHost host, CaseKey key)
    {
        if (host.Get<RuleTable>().Rules.Any(rule => rule.SuspendedBy.Count > 0))
            await host.MoveToAsync(Stopped);
        await host.Get<ClockSuspending>().SuspendAsync(key, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).DutyId, Event, Stopped, ProcessHost.Alnco, CancellationToken.None);
        await host.SettleAsync();
    }

    private static async Task<Duty> ResumeAsync(ProcessHost host, CaseKey key)
    {
        var duty = await host.Get<ClockSuspending>().ResumeAsync(key, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).DutyId, WentOn, ProcessHost.Alnco, CancellationToken.None);
        await host.SettleAsync();
        return duty;
    }

    /// <summary>The shipped rules, the school's decision made one that may stand still.</summary>
    private static RuleTable Rules()
    {
        using var shipped = typeof(RuleTable).Assembly.GetManifestResourceStream("rules.json")!;
        var rules = JsonNode.Parse(shipped)!.AsArray();
        var rule = rules.Single(one => (string?)one!["id"] == RuleIds.SchoolDecideAndIdp)!.AsObject();
        rule["suspendedBy"] = new JsonArray(new JsonObject { ["event"] = Event, ["description"] = new JsonObject { ["cy"] = "ataliwyd", ["en"] = "suspended" } });
        return RuleTable.Parse("rules.json", rules.ToJsonString());
    }
}
