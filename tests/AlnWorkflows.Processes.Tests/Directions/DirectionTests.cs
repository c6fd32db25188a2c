using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.PreparePlan;
using AlnWorkflows.Processes.Tests.Referrals;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Directions;

/// <summary>Section 14(2)(b) of the Act: the authority decides that there is ALN, and directs the school.</summary>
public sealed class DirectionTests
{
    [Fact]
    [Proves(RuleIds.SchoolIdpOnDirection)]
    public async Task A_direction_to_prepare_starts_the_schools_own_clock_which_a_copy_meets()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await AcceptedAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        Assert.Empty(await DirectAsync(host, key, "2025-12-01"));

        var duty = await host.DutyAsync(key, RuleIds.SchoolIdpOnDirection);
        Assert.Equal((DutyState.Open, new DateOnly(2025, 12, 1)), (duty.State, duty.Clock.AnchorDate));
        Assert.Equal((CasePhase.PreparingPlan, null, null), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosedOn, (await host.CaseAsync(key)).ClosingReason));
        Assert.Equal(duty.LegalLatest, (await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan)).LegalLatest);
        Assert.False(await host.IsOpenAsync(key, DecideAlnStepTypes.TakeDecisionBack));
        Assert.True(await host.IsOpenAsync(key, InterimStepTypes.Record));

        await host.MoveToAsync(new DateOnly(2026, 1, 12));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2026-01-12");

        Assert.Equal((DutyState.Met, new DateOnly(2026, 1, 12), LegalEvents.CopyGiven), await StandingAsync(host, key));
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
    }

    [Fact]
    public async Task Run_late_it_is_a_breach_of_which_the_headteacher_and_the_family_are_told()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await AcceptedAsync(host);
        await DirectAsync(host, key, "2025-09-17");
        var duty = await host.DutyAsync(key, RuleIds.SchoolIdpOnDirection);

        await host.MoveToAsync(duty.LegalLatest.AddDays(7));
        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolIdpOnDirection)).Breach);
        Assert.NotEmpty(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.NotEmpty(await host.SentAsync(key, MessageKind.Late));

        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, ReferralStory.Iso(duty.LegalLatest.AddDays(7)));
        Assert.Equal((DutyState.Met, duty.LegalLatest.AddDays(7), LegalEvents.CopyGiven), await StandingAsync(host, key));
    }

    [Fact]
    public async Task A_plan_that_the_authority_has_prepared_is_reviewed_from_the_copy_the_authority_gave()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await AcceptedAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        Assert.Empty(await DirectAsync(host, key, "2025-12-01", ("what", DirectionCodes.Maintain), ("copyFirstGivenOn", "2025-11-24")));

        var period = await host.DutyAsync(key, RuleIds.Review12Months);
        Assert.Equal((DutyState.Open, new DateOnly(2025, 11, 24), new DateOnly(2026, 11, 23)), (period.State, period.Clock.AnchorDate, period.LegalLatest));
        Assert.Equal((CasePhase.PlanMaintained, null), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosedOn));
        Assert.DoesNotContain(await host.Get<IDuties>().OfCaseAsync(key), duty => duty.RuleId == RuleIds.SchoolIdpOnDirection);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
    }

    [Fact]
    public async Task It_is_taken_up_once_and_only_where_the_authority_has_the_case()
    {
        await using var host = await ProcessHost.StartAsync();
        var open = await host.StartCaseAsync();
        Assert.Equal(ErrorCodes.NoDirectionAwaited, Assert.Single(await DirectAsync(host, open, "2025-09-15")).Code);

        var key = await AcceptedAsync(host);
        Assert.Equal(["happenedOn"], (await DirectAsync(host, key, "2025-09-30")).Select(problem => problem.Field));
        Assert.Equal(["copyFirstGivenOn"], (await DirectAsync(host, key, "2025-09-17", ("what", DirectionCodes.Maintain))).Select(problem => problem.Field));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        Assert.Empty(await DirectAsync(host, key, "2025-09-17"));
        Assert.Equal(ErrorCodes.NoDirectionAwaited, Assert.Single(await DirectAsync(host, key, "2025-09-17")).Code);
        Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name));
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_begins_no_second_clock()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await AcceptedAsync(host);
        await DirectAsync(host, key, "2025-09-17");
        await host.UploadAsync(key);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        await host.GiveCopiesAsync(key, "2025-09-17");

        Assert.Equal((DutyState.Met, new DateOnly(2025, 9, 17), LegalEvents.CopyGiven), await StandingAsync(host, key));
    }

    [Fact]
    public async Task A_learner_who_leaves_ends_the_duty()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await AcceptedAsync(host);
        await DirectAsync(host, key, "2025-09-17");

        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-17"));

        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolIdpOnDirection)).State);
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.LearnerLeft)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
    }

    internal static async Task<IReadOnlyList<Problem>> DirectAsync(ProcessHost host, CaseKey key, string on, params (string Field, string Value)[] more)
    {
        var values = new Dictionary<string, string> { ["happenedOn"] = on, ["what"] = DirectionCodes.Prepare };
        foreach (var (field, value) in more)
            values[field] = value;
        var problems = await host.Get<DirectionStarting>().StartAsync(host.ActorOf(ProcessHost.Alnco), key, new FormValues(values), CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    /// <summary>A case referred and accepted on 17 September 2025.</summary>
    internal static async Task<CaseKey> AcceptedAsync(ProcessHost host, params (string, string)[] changes)
    {
        var key = await ReferralStory.StartForParentAloneAsync(host, changes);
        await host.DecideReferralAsync(key, new DateOnly(2025, 9, 16));
        await host.SendPackAsync(key, new DateOnly(2025, 9, 16));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Accepted, new DateOnly(2025, 9, 17), ("saidBy", "Owain Huws"), ("receivedOn", "2025-09-16"));
        await host.MoveToAsync(new DateOnly(2025, 9, 17));
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.Referred)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        return key;
    }

    private static async Task<(DutyState, DateOnly?, string?)> StandingAsync(ProcessHost host, CaseKey key)
    {
        var duty = await host.DutyAsync(key, RuleIds.SchoolIdpOnDirection);
        return (duty.State, duty.MetOn, duty.MetBy);
    }
}
