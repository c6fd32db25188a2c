using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class BounceTests
{
    private static readonly DateOnly Decided = new(2025, 9, 15);

    [Fact]
    public async Task A_notice_that_did_not_arrive_was_not_given_and_its_duty_is_open_again()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);

        await BounceAsync(host, key, MessageKind.NoticeCover);

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Open, null), (duty.State, duty.MetOn));
        Assert.Equal(CasePhase.GivingNotice, (await host.CaseAsync(key)).Phase);
        var notice = Assert.Single(await host.NoticesAsync(key));
        Assert.Equal((NoticeState.OnPaper, null), (notice.State, notice.Given));
        Assert.Single(notice.VoidGivings!);
        var step = await host.OpenStepAsync(key, FollowMailStepTypes.MailUndelivered);
        Assert.Equal((duty.SafeBy, duty.LegalLatest), (step.SafeBy, step.LegalLatest));
    }

    [Fact]
    public async Task Given_on_paper_it_meets_the_duty_on_that_day_and_the_case_closes()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await BounceAsync(host, key, MessageKind.NoticeCover);
        await host.MoveToAsync(new DateOnly(2025, 9, 22));
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Post"), ("happenedOn", "2025-09-22"));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, new DateOnly(2025, 9, 22)), (duty.State, duty.MetOn));
        Assert.Equal(GivingMeans.Post, Assert.Single(await host.NoticesAsync(key)).Given!.Means);
        Assert.Equal((CasePhase.Closed, "NoAln"), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.False(await host.IsOpenAsync(key, FollowMailStepTypes.MailUndelivered));
    }

    [Fact]
    public async Task The_watch_ends_where_whoever_met_the_duty_stopped_before_anybody_heard_of_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await BounceAsync(host, key, MessageKind.NoticeCover);
        var open = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await host.Get<IDuties>().ChangeAsync(
            key, open.DutyId, duty => duty with { State = DutyState.Met, MetOn = Decided, MetBy = LegalEvents.NoAlnNoticeGiven, AwaitsGivingSince = null }, null, CancellationToken.None);

        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Post"), ("happenedOn", "2025-09-16"));

        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(key), run => run.IsLive && run.Process == WatchDutyProcess.Name);
    }

    [Fact]
    public async Task Never_given_again_the_duty_becomes_late_and_its_watch_says_so()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await BounceAsync(host, key, MessageKind.NoticeCover);

        await host.MoveToAsync(new DateOnly(2025, 11, 14));

        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);
        Assert.NotEmpty(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.True(await host.IsOpenAsync(key, FollowMailStepTypes.MailUndelivered));
    }

    [Fact]
    public async Task With_the_address_corrected_the_notice_is_mailed_again_and_meets_the_duty_then()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await BounceAsync(host, key, MessageKind.NoticeCover);
        await CorrectAddressAsync(host, key);
        await host.MoveToAsync(new DateOnly(2025, 9, 22));
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Email"), ("happenedOn", "2025-09-22"));

        Assert.Equal(new DateOnly(2025, 9, 22), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
        Assert.Single(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_second_bounce_opens_everything_again()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await BounceAsync(host, key, MessageKind.NoticeCover);
        await CorrectAddressAsync(host, key);
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Email"), ("happenedOn", "2025-09-16"));
        await BounceAsync(host, key, MessageKind.NoticeCover);

        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(2, Assert.Single(await host.NoticesAsync(key)).VoidGivings!.Count);
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "ByHand"), ("happenedOn", "2025-09-16"));
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task The_same_report_twice_is_one_report_and_a_mail_still_being_sent_is_reported_again()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        var message = Assert.Single(await host.SentAsync(key, MessageKind.NoticeCover));
        var report = new DeliveryReport(MessageReference.Of(key, message.Key), DeliveryKind.Bounced);
        await host.Get<IMessages>().ChangeAsync(key, message.Key, _ => true, current => current with { State = MessageState.Sending });
        Assert.False(await host.Get<Bounces>().TakeAsync(report, CancellationToken.None));
        await host.Get<IMessages>().ChangeAsync(key, message.Key, _ => true, current => current with { State = MessageState.Sent });

        for (var time = 0; time < 3; time++)
            Assert.True(await host.Get<Bounces>().TakeAsync(report, CancellationToken.None));
        await host.SettleAsync();

        Assert.Single(Assert.Single(await host.NoticesAsync(key)).VoidGivings!);
        Assert.Single(await host.StepsAsync(key), step => step.Type == FollowMailStepTypes.MailUndelivered);
    }

    [Fact]
    public async Task While_another_readers_notice_is_still_out_the_duty_waits_for_both()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent2First", "Dafydd"), ("parent2Surname", "Prydderch"), ("parent2Language", "cy"), ("parent2Willing", "no"));
        await UnderstandsNotAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await BounceAsync(host, key, MessageKind.NoticeCover);
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2025-09-16"));

        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.NotEqual(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        await host.MoveToAsync(new DateOnly(2025, 9, 18));
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Post"), ("happenedOn", "2025-09-18"));
        Assert.Equal(new DateOnly(2025, 9, 18), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_later_mail_is_not_sent_to_an_address_that_bounced_and_its_reader_is_told_otherwise()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await BounceAsync(host, key, MessageKind.Deciding);

        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Telephone"), ("happenedOn", "2025-09-15"));
        await UnderstandsNotAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));

        Assert.Empty(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.True(await host.IsOpenAsync(key, NoticeStepTypes.GiveOnPaper));
    }

    [Fact]
    public async Task A_notice_unopened_after_three_school_days_is_to_be_posted_as_a_paper_copy()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 9, 18));
        Assert.False(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));

        await host.MoveToAsync(new DateOnly(2025, 9, 19));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(duty.SafeBy, (await host.OpenStepAsync(key, FollowMailStepTypes.PostPaperCopy)).SafeBy);
        Assert.Equal(DutyState.Met, duty.State);
        await host.AnswerAsync(key, FollowMailStepTypes.PostPaperCopy, ("happenedOn", "2025-09-19"));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
    }

    [Fact]
    public async Task A_notice_that_turns_out_undelivered_needs_no_paper_copy_until_it_was_mailed_again_and_stays_unopened()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 9, 19));
        Assert.True(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));

        await BounceAsync(host, key, MessageKind.NoticeCover);
        Assert.True(await host.IsOpenAsync(key, FollowMailStepTypes.MailUndelivered));
        Assert.False(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));

        await CorrectAddressAsync(host, key);
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Email"), ("happenedOn", "2025-09-19"));
        await host.MoveToAsync(new DateOnly(2025, 9, 25));
        Assert.True(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));
        await host.AnswerAsync(key, FollowMailStepTypes.PostPaperCopy, ("happenedOn", "2025-09-25"));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
    }

    [Fact]
    public async Task One_that_was_opened_needs_no_paper_copy_and_a_late_bounce_of_it_proves_nothing()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        var notice = Assert.Single(await host.NoticesAsync(key));
        await host.Get<NoticeOpenings>().OpenedAsync(new Link(key, "link-1", LinkPurpose.Notice, notice.NoticeId, notice.RecipientId, host.Time.GetUtcNow(), host.Time.GetUtcNow()), CancellationToken.None);
        await host.MoveToAsync(new DateOnly(2025, 9, 30));
        Assert.False(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));

        await BounceAsync(host, key, MessageKind.NoticeCover);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_copy_of_the_plan_that_did_not_arrive_reopens_the_duty_until_it_is_given()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await UnderstandsNotAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-09-15"));
        await host.AnswerAsync(key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), host.ActorOf(ProcessHost.Alnco), new("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"));
        await host.AnswerAsync(key, PreparePlanStepTypes.GiveCopy, ("version", "1"), ("means", "Email"), ("happenedOn", "2025-09-15"));
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);

        await BounceAsync(host, key, MessageKind.PlanReady);
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        await host.MoveToAsync(new DateOnly(2025, 9, 17));
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "ByHand"), ("happenedOn", "2025-09-17"));

        Assert.Equal(new DateOnly(2025, 9, 17), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_loses_no_bounce()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await NotifiedAsync(host);
        await BounceAsync(host, key, MessageKind.NoticeCover);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Post"), ("happenedOn", "2025-09-16"));

        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_run_that_starts_again_after_its_notice_bounced_does_not_ask_for_it_a_second_time()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await UnderstandsNotAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-09-15"));
        await host.MoveToAsync(Decided.AddDays(1));
        await BounceAsync(host, key, MessageKind.NoticeCover);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        var open = (await host.StepsAsync(key)).Where(step => step.State == StepState.Open).Select(step => step.Type).ToList();
        Assert.Contains(FollowMailStepTypes.MailUndelivered, open);
        Assert.DoesNotContain(NoticeStepTypes.GiveOnPaper, open);
    }

    private static async Task<CaseKey> NotifiedAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await UnderstandsNotAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(Decided.AddDays(1));
        return key;
    }

    private static Task UnderstandsNotAsync(ProcessHost host, CaseKey key) =>
        host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));

    private static async Task BounceAsync(ProcessHost host, CaseKey key, MessageKind kind)
    {
        var message = (await host.SentAsync(key, kind)).First(message => message.RecipientId != ProcessHost.Alnco);
        Assert.True(await host.Get<Bounces>().TakeAsync(new DeliveryReport(MessageReference.Of(key, message.Key), DeliveryKind.Bounced), CancellationToken.None));
        await host.SettleAsync();
    }

    private static async Task CorrectAddressAsync(ProcessHost host, CaseKey key)
    {
        var people = host.Get<IPeople>();
        var recipient = Assert.Single(await host.NoticesAsync(key)).RecipientId;
        var person = (await people.FindAsync(key.BodyId, recipient))!;
        Assert.NotNull(person.EmailFailedOn);
        await people.SaveAsync(person with { Email = "mair.newydd@example.org", EmailFailedOn = null }, null);
    }
}
