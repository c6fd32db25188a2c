using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class LateStoryTests
{
    [Fact]
    public async Task The_coordinator_is_reminded_on_days_10_20_and_28_and_asked_to_choose_near_the_end()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 30));

        Assert.Equal(3, await host.RemindersAsync(key));
        await host.MoveToAsync(new DateOnly(2025, 11, 7));
        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.ChooseNearTheEnd));
        Assert.True(await host.IsOpenAsync(key, DutyStepTypes.AlertNote));
    }

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    public async Task A_breach_is_recorded_when_the_last_lawful_day_has_ended_and_not_before()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var midnight = London.EndOfDay(new DateOnly(2025, 11, 10));
        await host.MoveToAsync(midnight.AddSeconds(-1));
        Assert.Null((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);

        await host.MoveToAsync(midnight);
        Assert.Equal(new DateOnly(2025, 11, 11), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach!.Since);
    }

    [Fact]
    public async Task Late_the_headteacher_is_told_once_the_family_honestly_and_the_governor_after_five_school_days()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 11));

        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher), message => message.RecipientId == ProcessHost.Head);
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToCoordinator));
        Assert.Single(await host.SentAsync(key, MessageKind.Late));
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToGovernor));

        await host.MoveToAsync(new DateOnly(2026, 2, 2));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.Single(await host.SentAsync(key, MessageKind.Late));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToGovernor), message => message.RecipientId == ProcessHost.Governor);
    }

    [Fact]
    public async Task The_family_is_told_the_new_date_that_the_owner_gave_before_the_alert()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 7));
        await host.AnswerAsync(key, DutyStepTypes.AlertNote, ("note", "Adroddiad i ddod"), ("newDate", "2025-11-21"));
        await host.MoveToAsync(new DateOnly(2025, 11, 11));

        var late = Assert.Single(await host.SentAsync(key, MessageKind.Late));
        Assert.Equal("21 November 2025", late.Values["newDate"].En);
    }

    [Fact]
    public async Task A_late_decision_is_given_and_the_breach_stays()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 14));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-11-14"), ("how", "Oed"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-14"));
        await host.MoveToAsync(new DateOnly(2025, 11, 18));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(DutyState.Met, duty.State);
        Assert.True(duty.MetOn > duty.LegalLatest);
        Assert.NotNull(duty.Breach);
        Assert.Null(duty.Breach.Correction);
        Assert.Single(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToGovernor));
    }

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    [Proves(NoticeKind.MoreTime)]
    public async Task The_exception_claimed_with_reasons_lifts_the_deadline_but_not_the_duty()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.cy", "Salwch"), ("reasons.en", "Illness"), ("newDate", "2025-11-28"));
        await host.MoveToAsync(new DateOnly(2025, 11, 14));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Open, null), (duty.State, duty.Breach));
        Assert.True(duty.IsOverdue(new DateOnly(2025, 11, 14)));
        Assert.Single(await host.SentAsync(key, MessageKind.MoreTime));
        Assert.Empty(await host.SentAsync(key, MessageKind.Late));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
    }

    [Fact]
    public async Task The_authority_hears_of_it_by_reference_in_its_weekly_digest_only_where_that_was_agreed()
    {
        await using var agreed = await ProcessHost.StartAsync(school: body => body with { LaAgreedEscalation = true });
        await using var not = await ProcessHost.StartAsync();
        foreach (var host in new[] { agreed, not })
        {
            await host.StartCaseAsync();
            await host.MoveToAsync(new DateOnly(2025, 12, 2));
        }

        var digests = await agreed.SentAsync(Messages.WeeklyDigest.Of(ProcessHost.Authority), MessageKind.OverdueToAuthorityDigest);
        Assert.Equal(ProcessHost.Officer, Assert.Single(digests).RecipientId);
        Assert.Empty(await not.SentAsync(Messages.WeeklyDigest.Of(ProcessHost.Authority), MessageKind.OverdueToAuthorityDigest));
    }

    [Fact]
    public async Task Where_the_headteacher_coordinates_they_are_told_once_and_the_governor_moves_up()
    {
        await using var host = await ProcessHost.StartAsync(headCoordinates: true);
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 11));

        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToCoordinator));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToGovernor));
    }

    [Fact]
    public async Task A_case_recorded_when_it_was_late_already_sends_no_reminders_but_says_at_once_that_it_is_late()
    {
        await using var host = await ProcessHost.StartAsync(new DateOnly(2026, 1, 12));
        var key = await host.StartCaseAsync(("awareOn", "2025-09-15"));

        Assert.Equal(0, await host.RemindersAsync(key));
        Assert.Empty(await host.SentAsync(key, MessageKind.AlertComing));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);
    }

    [Fact]
    public async Task A_family_without_an_address_is_told_of_the_delay_by_a_person()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent1Email", ""), ("parent1Willing", "no"));
        await host.MoveToAsync(new DateOnly(2025, 11, 11));

        Assert.Equal(2, (await host.StepsAsync(key)).Count(step => step.Type == Messages.FamilyStepTypes.TellFamily && step.State == StepState.Open));
    }
}
