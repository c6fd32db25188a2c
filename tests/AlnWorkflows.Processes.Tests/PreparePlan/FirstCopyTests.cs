using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>Section 23(2) of the Act: the first review period begins when a copy of the plan is first given, whoever has still to have theirs.</summary>
public sealed class FirstCopyTests
{
    private static readonly DateOnly Decided = new(2025, 10, 6);

    [Fact]
    [Proves(RuleIds.Review12Months)]
    public async Task The_first_copy_given_begins_the_review_period_while_another_has_still_to_be_given()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);

        await GiveAsync(host, key, copies[0], "2025-10-08");

        var period = Assert.Single(await PeriodsAsync(host, key));
        Assert.Equal((DutyState.Open, new DateOnly(2025, 10, 8), new DateOnly(2026, 10, 7)), (period.State, period.Clock.AnchorDate, period.LegalLatest));
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Empty(await host.RunsOfAsync(key, ReviewProcess.Name));
    }

    [Fact]
    public async Task The_reviews_begin_with_that_period_once_everyone_has_their_copy()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");
        await host.MoveToAsync(new DateOnly(2025, 10, 20));

        await GiveAsync(host, key, copies[1], "2025-10-20");

        Assert.Equal(new DateOnly(2025, 10, 8), Assert.Single(await PeriodsAsync(host, key)).Clock.AnchorDate);
        Assert.Equal(new DateOnly(2025, 10, 20), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
        Assert.Single(await host.RunsOfAsync(key, WatchDutyProcess.Name), watch => watch.IsLive);
    }

    [Fact]
    public async Task A_copy_recorded_later_and_given_earlier_moves_the_period_and_its_old_clock_is_kept()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");

        await GiveAsync(host, key, copies[1], "2025-10-07");

        var period = Assert.Single(await PeriodsAsync(host, key));
        Assert.Equal((new DateOnly(2025, 10, 7), new DateOnly(2026, 10, 6)), (period.Clock.AnchorDate, period.LegalLatest));
        Assert.Equal(new DateOnly(2025, 10, 8), Assert.Single(period.SupersededClocks!).AnchorDate);
    }

    [Fact]
    public async Task A_decision_taken_back_ends_the_period_and_the_next_plans_first_copy_begins_its_own()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));
        Assert.Equal(DutyState.Ended, Assert.Single(await PeriodsAsync(host, key)).State);
        Assert.Single(await host.RunsOfAsync(key, WatchDutyProcess.Name), watch => watch.IsLive);

        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 10));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-10", version: 2);

        var periods = await PeriodsAsync(host, key);
        Assert.Equal([(DutyState.Ended, new DateOnly(2025, 10, 8)), (DutyState.Open, new DateOnly(2025, 10, 10))], periods.Select(period => (period.State, period.Clock.AnchorDate)));
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_after_the_first_copy_begins_no_second_period()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        await GiveAsync(host, key, copies[1], "2025-10-08");

        Assert.Single(await PeriodsAsync(host, key));
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_learner_who_leaves_after_the_first_copy_ends_what_it_had_begun()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");

        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-08"));

        Assert.Equal(DutyState.Ended, Assert.Single(await PeriodsAsync(host, key)).State);
        Assert.DoesNotContain(await host.RunsOfAsync(key, WatchDutyProcess.Name), watch => watch.IsLive);
    }

    /// <summary>Two are to have a copy: the child and the parent.</summary>
    private static async Task<(CaseKey Key, IReadOnlyList<Step> Copies)> UploadedAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 8));
        var copies = (await host.StepsAsync(key)).Where(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open }).ToList();
        Assert.Equal(2, copies.Count);
        return (key, copies);
    }

    private static async Task GiveAsync(ProcessHost host, CaseKey key, Step copy, string on) =>
        Assert.Empty((await host.AnswerAsync(key, copy, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", on))).Problems);

    private static async Task<IReadOnlyList<Duty>> PeriodsAsync(ProcessHost host, CaseKey key) =>
        [.. (await host.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId == RuleIds.Review12Months).OrderBy(duty => duty.Clock.AnchorDate)];
}
