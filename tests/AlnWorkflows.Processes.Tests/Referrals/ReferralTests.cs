using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Referrals;

public sealed class ReferralTests
{
    private static readonly DateOnly Decided = new(2025, 10, 6);
    private static readonly DateOnly Sent = new(2025, 10, 8);
    private static readonly DateOnly Answered = new(2025, 10, 20);

    [Fact]
    public async Task Deciding_to_refer_stops_no_clock_until_the_pack_has_gone()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        var open = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Open, new DateOnly(2025, 11, 10)), (open.State, open.LegalLatest));
        Assert.Equal(open.LegalLatest, (await host.OpenStepAsync(key, ReferralStepTypes.Pack)).LegalLatest);
        Assert.Empty(await host.SentAsync(key, MessageKind.ReferralToAuthority));
        Assert.Equal(CasePhase.Referring, (await host.CaseAsync(key)).Phase);

        await host.SendPackAsync(key, Sent);
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, LegalEvents.ReferredToLocalAuthority, (DateOnly?)Sent), (duty.State, duty.MetBy, duty.MetOn));
    }

    [Fact]
    public async Task The_authority_is_sent_a_link_and_nothing_of_what_is_in_the_pack()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        await host.SendPackAsync(key, Sent, ("alsoGrounds", "provision"), ("tried", "Cymorth darllen"), ("unsettled", "Dim effaith"));

        var mail = Assert.Single(await host.SentAsync(key, MessageKind.ReferralToAuthority));
        Assert.Equal(ProcessHost.Officer, mail.RecipientId);
        Assert.Contains("/l/", mail.Values["evidenceLink"].En, StringComparison.Ordinal);
        Assert.Equal(2, mail.Values["reason"].En.Split("; ").Length);
        Assert.DoesNotContain(mail.Values.Values, value => value.Cy.Contains("darllen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_point_of_a_ground_relied_on_must_be_made()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        var result = await host.AnswerAsync(key, ReferralStepTypes.Pack, ("contents", PackItems.Concern), ("known", "Anawsterau darllen"));
        Assert.Equal(("field-missing", "undetermined"), (Assert.Single(result.Problems).Code.Code, result.Problems[0].Field));
    }

    [Fact]
    [Proves(NoticeKind.ReferredToAuthority)]
    public async Task The_family_is_told_of_the_referral_and_its_ground_once_it_is_made()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        await host.MoveToAsync(Sent);
        Assert.DoesNotContain(await host.NoticesAsync(key), notice => notice.Kind == NoticeKind.ReferredToAuthority);
        await host.SendPackAsync(key, Sent);
        await host.MoveToAsync(Sent.AddDays(1));
        Assert.Equal(NoticeState.Given, Assert.Single(await host.NoticesAsync(key), notice => notice.Kind == NoticeKind.ReferredToAuthority).State);
    }

    [Fact]
    public async Task An_accepted_referral_closes_the_schools_case_and_names_the_authoritys_last_day_from_the_day_it_had_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await host.AuthorityAnswersAsync(key, ReferralCodes.Received, Answered, ("receivedOn", "2025-10-09"), ("saidBy", "Owain Huws"));
        var versions = await host.VersionsAsync(key);
        Assert.Equal(new DateOnly(2026, 1, 1), new DateOnly(2025, 10, 9).AddDays(84));
        Assert.Equal(new DateOnly(2026, 1, 2), await host.Get<ReferralLetters>().AuthorityDecidesByAsync(key, versions, CancellationToken.None));

        await host.AuthorityAnswersAsync(key, ReferralCodes.Accepted, new DateOnly(2025, 10, 22), ("saidBy", "Owain Huws"));
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.Referred)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open && step.RunId.Contains(":referral:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_must_name_the_point_that_failed_and_what_would_change_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        var bare = await host.AuthorityAnswersAsync(key, ReferralCodes.Refused, Answered, ("receivedOn", "2025-10-09"), ("saidBy", "Owain Huws"));
        Assert.Equal("failed", Assert.Single(bare.Problems).Field);
        var unexplained = await host.AuthorityAnswersAsync(key, ReferralCodes.Refused, Answered, ("receivedOn", "2025-10-09"), ("saidBy", "Owain Huws"), ("failed", "undetermined"));
        Assert.Equal("undeterminedChange", Assert.Single(unexplained.Problems).Field);
        Assert.Empty((await RefuseAsync(host, key)).Problems);
        Assert.Equal("extent", Assert.Single((await host.VersionsAsync(key))[0].RefusedPoints).Ground);
    }

    [Fact]
    public async Task A_refusal_is_answered_point_by_point_in_a_new_version_of_the_same_pack_and_won()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await RefuseAsync(host, key);
        var missing = await host.AnswerAsync(key, ReferralStepTypes.Pack, ReferralStory.Pack);
        Assert.Equal("undeterminedReply", Assert.Single(missing.Problems).Field);

        await host.SendPackAsync(key, new DateOnly(2025, 11, 3), ("undeterminedReply", "Daeth yr adroddiad"));
        var again = Assert.Single(await host.SentAsync(key, MessageKind.ReferralResubmitted));
        Assert.Equal(Assert.Single(await host.SentAsync(key, MessageKind.ReferralToAuthority)).Values["evidenceLink"], again.Values["evidenceLink"]);
        Assert.Equal([1, 2], (await host.VersionsAsync(key)).Select(version => version.Number));

        await host.AuthorityAnswersAsync(key, ReferralCodes.Accepted, new DateOnly(2025, 11, 6), ("saidBy", "Owain Huws"));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task Neither_a_refusal_nor_a_new_version_moves_the_schools_or_the_authoritys_days()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await RefuseAsync(host, key);
        var by = await host.Get<ReferralLetters>().AuthorityDecidesByAsync(key, await host.VersionsAsync(key), CancellationToken.None);
        Assert.Equal((DutyState.Met, (DateOnly?)Sent), ((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn));
        await host.SendPackAsync(key, new DateOnly(2025, 11, 24), ("undeterminedReply", "Daeth yr adroddiad"));

        Assert.Equal(by, await host.Get<ReferralLetters>().AuthorityDecidesByAsync(key, await host.VersionsAsync(key), CancellationToken.None));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, (DateOnly?)Sent, null), (duty.State, duty.MetOn, duty.Breach));
        Assert.False(await host.IsOpenAsync(key, DecideAlnStepTypes.ChooseNearTheEnd));
    }

    [Fact]
    public async Task A_silent_authority_is_reminded_three_times_and_then_the_school_is_left_to_act()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 10, 14));
        Assert.Empty(await host.SentAsync(key, MessageKind.ReferralReminder));
        await host.MoveToAsync(new DateOnly(2025, 10, 16));
        Assert.Single(await host.SentAsync(key, MessageKind.ReferralReminder));
        await host.MoveToAsync(new DateOnly(2026, 2, 2));
        Assert.Equal(3, (await host.SentAsync(key, MessageKind.ReferralReminder)).Count);
        Assert.True(await host.IsOpenAsync(key, ReferralStepTypes.Answer));
    }

    [Fact]
    public async Task An_authority_that_has_it_and_does_not_answer_is_reminded_before_and_after_its_own_last_day()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await host.AuthorityAnswersAsync(key, ReferralCodes.Received, new DateOnly(2025, 10, 10), ("receivedOn", "2025-10-09"), ("saidBy", "Owain Huws"));
        await host.MoveToAsync(new DateOnly(2026, 1, 10));
        var reminders = await host.SentAsync(key, MessageKind.ReferralReminder);
        Assert.Equal(["2025-11-06", "2025-11-20", "2025-12-04", "2025-12-19", "2026-01-03"], reminders.Select(mail => mail.Key.Split(':')[^1]).Order());
        Assert.All(reminders, mail => Assert.Equal("2 January 2026", mail.Values["authorityBy"].En));
    }

    [Fact]
    public async Task A_referral_taken_back_opens_the_schools_duty_again_under_its_own_clock_and_tells_the_authority()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        var before = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await RefuseAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Mae’r ysgol am lunio’r CDU ei hun"));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Open, before.LegalLatest, before.Clock.AnchorDate), (duty.State, duty.LegalLatest, duty.Clock.AnchorDate));
        Assert.Single(await host.SentAsync(key, MessageKind.ReferralTakenBack));
        Assert.Equal(CasePhase.Deciding, (await host.CaseAsync(key)).Phase);
        Assert.False(await host.IsOpenAsync(key, ReferralStepTypes.Pack));

        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Tests.DecideAln.Answers.Refer("2025-11-12"));
        await host.SendPackAsync(key, new DateOnly(2025, 11, 12));
        Assert.Equal(2, (await host.SentAsync(key, MessageKind.ReferralToAuthority)).Count);
    }

    [Fact]
    public async Task A_decision_to_refer_taken_back_before_the_pack_has_gone_writes_to_no_authority()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Adroddiad newydd"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Tests.DecideAln.Answers.Plan("2025-10-06"));

        Assert.Equal(CasePhase.PreparingPlan, (await host.CaseAsync(key)).Phase);
        Assert.Empty(await host.SentAsync(key, MessageKind.ReferralTakenBack));
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_pack_sent_after_the_last_day_is_a_breach()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, new DateOnly(2025, 11, 7));
        await host.SendPackAsync(key, new DateOnly(2025, 11, 13));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, new DateOnly(2025, 11, 11)), (duty.State, duty.Breach!.Since));
    }

    [Fact]
    public async Task Where_no_officer_can_be_mailed_the_clock_runs_until_the_pack_is_handed_over_otherwise()
    {
        await using var host = await ProcessHost.StartAsync();
        var officer = (await host.Get<IPeople>().FindAsync(ProcessHost.Authority, ProcessHost.Officer))!;
        await host.Get<IPeople>().SaveAsync(officer with { Email = null }, null);
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        await host.SendPackAsync(key, Sent);
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);

        await host.MoveToAsync(new DateOnly(2025, 10, 9));
        await host.AnswerAsync(key, ReferralStepTypes.HandOver, ("happenedOn", "2025-10-09"), ("how", "Porth yr awdurdod"));
        Assert.Equal(new DateOnly(2025, 10, 9), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
        Assert.True(await host.IsOpenAsync(key, ReferralStepTypes.Answer));
    }

    [Fact]
    public async Task The_referral_ends_when_the_learner_leaves_the_school()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-08"));
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.LearnerLeft)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
        Assert.Equal("The learner left the school", Assert.Single(await host.SentAsync(key, MessageKind.ReferralEnded)).Values["reason"].En);
    }

    [Fact]
    public async Task An_authority_that_was_sent_nothing_hears_of_no_end()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.DecideReferralAsync(key, Decided);
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-06"));

        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        Assert.Empty(await host.SentAsync(key, MessageKind.ReferralEnded));
    }

    [Fact]
    public async Task A_young_persons_withdrawn_consent_ends_the_referral_and_no_last_day_of_the_authority_is_named_for_them()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(PreparePlan.PlanStory.YoungPerson);
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "yes"), ("happenedOn", "2025-09-15"));
        await host.DecideReferralAsync(key, Decided);
        await host.SendPackAsync(key, Sent);
        await host.AuthorityAnswersAsync(key, ReferralCodes.Received, Sent, ("receivedOn", "2025-10-08"), ("saidBy", "Owain Huws"));
        Assert.Null(await host.Get<ReferralLetters>().AuthorityDecidesByAsync(key, await host.VersionsAsync(key), CancellationToken.None));

        await host.AnswerAsync(key, DecideAlnStepTypes.WithdrawConsent, ("happenedOn", "2025-10-08"));
        await host.MoveToAsync(new DateOnly(2025, 10, 10));
        foreach (var paper in (await host.StepsAsync(key)).Where(step => step is { Type: NoticeStepTypes.GiveOnPaper, State: StepState.Open }))
            await host.AnswerAsync(key, paper, host.ActorOf(ProcessHost.Alnco), null, ("means", "ByHand"), ("happenedOn", "2025-10-10"));
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.NoConsent)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.Equal("The young person does not consent", Assert.Single(await host.SentAsync(key, MessageKind.ReferralEnded)).Values["reason"].En);
    }

    [Fact]
    public async Task An_engine_lost_after_a_refusal_goes_on_with_the_same_pack_and_says_nothing_twice()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await SentAsync(host);
        await RefuseAsync(host, key);
        var before = await host.StepsAsync(key);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.Equal(before.Select(step => (step.StepId, step.State)), (await host.StepsAsync(key)).Select(step => (step.StepId, step.State)));
        Assert.Single(await host.SentAsync(key, MessageKind.ReferralToAuthority));
        Assert.Single(await host.Get<IAudit>().OfCaseAsync(key), entry => entry.What == "referred-to-authority");
        Assert.Equal(Sent, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
    }

    [Fact]
    public async Task The_pack_lists_the_concern_the_views_what_was_tried_the_decision_and_the_notices()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.FamilyViews, ("views", "Mae’n drist"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await host.AnswerAsync(key, DecideAlnStepTypes.Evidence, ("tried", "Grŵp bach"), ("progress", "Araf"));
        await host.DecideReferralAsync(key, Decided);
        var step = await host.OpenStepAsync(key, ReferralStepTypes.Pack);
        var items = PackItems.Of((await host.Get<Steps.StepContexts>().OfAsync(step, CancellationToken.None))!);
        Assert.Equal([null, DecideAlnStepTypes.FamilyViews, DecideAlnStepTypes.Evidence, DecideAlnStepTypes.Decision], items.Select(item => item.Step?.Type));
        Assert.Equal("The concern brought to the school’s attention, 15 September 2025", items[0].Label.En);
    }

    private static async Task<CaseKey> SentAsync(ProcessHost host)
    {
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, Decided);
        await host.SendPackAsync(key, Sent);
        return key;
    }

    private static Task<Processes.Steps.AnswerResult> RefuseAsync(ProcessHost host, CaseKey key) =>
        host.AuthorityAnswersAsync(key, ReferralCodes.Refused, Answered, [("receivedOn", "2025-10-09"), .. ReferralStory.Refusal]);
}
