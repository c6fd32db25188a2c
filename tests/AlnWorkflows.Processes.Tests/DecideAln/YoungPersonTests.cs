using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class YoungPersonTests
{
    private static readonly (string, string)[] YoungPerson =
        [("dateOfBirth", "2008-05-01"), ("learnerEmail", "alys@example.org"), ("parent1First", ""), ("parent1Surname", "")];

    [Fact]
    [Proves(RuleIds.YoungPersonConsent)]
    public async Task No_clock_runs_until_the_young_person_consents_and_then_it_runs_from_that_day()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(YoungPerson);
        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(key));
        Assert.Equal(CasePhase.AwaitingConsent, (await host.CaseAsync(key)).Phase);
        Assert.Single(await host.SentAsync(key, MessageKind.ConsentRequest));

        await host.MoveToAsync(new DateOnly(2025, 11, 17));
        Assert.Single(await host.SentAsync(key, MessageKind.ConsentReminder));
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "yes"), ("happenedOn", "2025-11-17"));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((LegalEvents.YoungPersonConsented, new DateOnly(2026, 1, 19)), (duty.Clock.AnchorEvent, duty.LegalLatest));
    }

    [Fact]
    public async Task Wanting_to_talk_first_is_no_answer_and_they_are_asked_again()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(YoungPerson);
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "talk"), ("happenedOn", "2025-09-15"));

        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.Consent));
        Assert.Equal(CasePhase.AwaitingConsent, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    [Proves(RuleIds.YoungPersonConsent)]
    [Proves(NoticeKind.NoConsent)]
    public async Task Refusing_consent_closes_the_case_with_a_notice_that_it_can_be_opened_again()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(YoungPerson);
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "no"), ("happenedOn", "2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2025-09-16"));

        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.NoConsent)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.Equal(NoticeKind.NoConsent, Assert.Single(await host.NoticesAsync(key)).Kind);
    }

    [Fact]
    [Proves(RuleIds.YoungPersonConsent)]
    public async Task Withdrawing_consent_at_any_moment_ends_the_duty()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(YoungPerson);
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "yes"), ("happenedOn", "2025-09-15"));
        await host.AnswerAsync(key, DecideAlnStepTypes.WithdrawConsent, ("happenedOn", "2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2025-09-16"));

        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }
}
