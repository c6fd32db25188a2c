using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class RecipientTests
{
    private static readonly DateOnly Next = new(2025, 9, 16);

    [Fact]
    public async Task A_looked_after_childs_reviewing_officer_is_given_the_notice_as_well()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var officer = await host.AddContactAsync(key, ContactRelation.IndependentReviewingOfficer);
        await DecideAsync(host, key);
        await host.MoveToAsync(Next);

        Assert.Contains(await host.NoticesAsync(key), notice => notice is { Kind: NoticeKind.NoAln, State: NoticeState.Given } && notice.RecipientId == officer);
        Assert.Contains(await host.SentAsync(key, MessageKind.NoticeCover), cover => cover.RecipientId == officer);
        Assert.DoesNotContain(await host.SentAsync(key, MessageKind.Deciding), message => message.RecipientId == officer);
    }

    [Fact]
    public async Task Who_came_to_be_told_before_the_notice_left_is_given_it_and_who_is_told_no_longer_is_not()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent2First", "Dafydd"), ("parent2Surname", "Prydderch"), ("parent2Language", "cy"), ("parent2Email", "dafydd@example.org"), ("parent2Willing", "yes"), ("parent2AskedBy", "Siân Evans"), ("parent2AskedOn", "2025-09-01"));
        await host.UnderstandsNotAsync(key);
        await DecideAsync(host, key);
        var left = (await host.NoticesAsync(key)).First(notice => notice.Html.Contains("Dafydd", StringComparison.Ordinal)).RecipientId;
        await host.EndContactAsync(key, left, new DateOnly(2025, 9, 14));
        var friend = await host.AddContactAsync(key, ContactRelation.CaseFriend);
        await host.MoveToAsync(Next.AddDays(1));

        var notices = await host.NoticesAsync(key);
        Assert.Equal(NoticeState.NotNeeded, Assert.Single(notices, notice => notice.RecipientId == left).State);
        Assert.Equal(NoticeState.Given, Assert.Single(notices, notice => notice.RecipientId == friend).State);
        Assert.DoesNotContain(await host.SentAsync(key, MessageKind.NoticeCover), cover => cover.RecipientId == left);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_case_friend_is_told_instead_of_a_child_who_cannot_understand()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var friend = await host.AddContactAsync(key, ContactRelation.CaseFriend);
        var learner = (await host.CaseAsync(key)).Learner.PersonId;
        await DecideAsync(host, key);
        Assert.DoesNotContain(await host.NoticesAsync(key), notice => notice.RecipientId == friend);

        await host.UnderstandsNotAsync(key);
        await host.MoveToAsync(Next.AddDays(1));

        var notices = await host.NoticesAsync(key);
        Assert.Equal(NoticeState.Given, Assert.Single(notices, notice => notice.RecipientId == friend).State);
        Assert.Equal(NoticeState.NotNeeded, Assert.Single(notices, notice => notice.RecipientId == learner).State);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_body_is_given_the_notices_that_were_recorded_for_it_and_no_others()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        var told = await host.AddContactAsync(key, ContactRelation.LocalAuthority, contact => contact with { AlsoGets = [NoticeKind.NoAln] });
        var untold = await host.AddContactAsync(key, ContactRelation.NhsBody, contact => contact with { AlsoGets = [NoticeKind.PlanGiven] });
        await DecideAsync(host, key);
        await host.MoveToAsync(Next);

        Assert.Contains(await host.NoticesAsync(key), notice => notice.RecipientId == told && notice.State == NoticeState.Given);
        Assert.DoesNotContain(await host.NoticesAsync(key), notice => notice.RecipientId == untold);
    }

    [Fact]
    public async Task A_new_recipient_who_is_not_willing_or_not_to_be_written_to_is_given_the_notice_on_paper()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        var unwilling = await host.AddContactAsync(key, ContactRelation.IndependentReviewingOfficer, person: person => person with { NoticesByEmail = null });
        var unwritten = await host.AddContactAsync(key, ContactRelation.Representative, contact => contact with { NoMessages = true });
        await DecideAsync(host, key);
        await host.MoveToAsync(Next);

        Assert.All((await host.NoticesAsync(key)).Where(notice => notice.RecipientId == unwilling || notice.RecipientId == unwritten), notice => Assert.Equal(NoticeState.OnPaper, notice.State));
        Assert.DoesNotContain(await host.SentAsync(key, MessageKind.NoticeCover), cover => cover.RecipientId == unwilling || cover.RecipientId == unwritten);
        foreach (var step in (await host.StepsAsync(key)).Where(step => step.Type == NoticeStepTypes.GiveOnPaper))
            await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("means", "Post"), ("happenedOn", "2025-09-16"));
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_hold_covers_every_recipient_by_mail_and_on_paper_until_it_is_released()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        await host.AddContactAsync(key, ContactRelation.IndependentReviewingOfficer);
        await host.AddContactAsync(key, ContactRelation.Representative, person: person => person with { NoticesByEmail = null });
        await DecideAsync(host, key);
        await host.Get<ICases>().ChangeAsync(key, found => found with { Hold = new MessageHold("Diogelu", ProcessHost.Head, host.Time.GetUtcNow()) }, null);
        await host.MoveToAsync(Next.AddDays(2));
        Assert.Empty(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.False(await host.IsOpenAsync(key, NoticeStepTypes.GiveOnPaper));

        await host.Get<Messages.MessageHolding>().ReleaseAsync(key, ProcessHost.Head, CancellationToken.None);
        await host.SettleAsync();
        Assert.Equal(2, (await host.SentAsync(key, MessageKind.NoticeCover)).Count);
        Assert.True(await host.IsOpenAsync(key, NoticeStepTypes.GiveOnPaper));
    }

    [Fact]
    public async Task Whoever_is_no_longer_to_be_told_need_not_be_given_it_on_paper_either()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        var officer = await host.AddContactAsync(key, ContactRelation.IndependentReviewingOfficer, person: person => person with { NoticesByEmail = null });
        await DecideAsync(host, key);
        await host.MoveToAsync(Next);
        await host.EndContactAsync(key, officer, Next.AddDays(-1));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", PaperGiving.NotNeeded), ("happenedOn", "2025-09-16"));

        Assert.Equal(NoticeState.NotNeeded, Assert.Single(await host.NoticesAsync(key), notice => notice.RecipientId == officer).State);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_copy_of_the_plan_is_given_to_whoever_came_to_be_told_while_the_others_got_theirs()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-09-15"));
        await host.AnswerAsync(key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), host.ActorOf(ProcessHost.Alnco), new("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"));
        var officer = await host.AddContactAsync(key, ContactRelation.IndependentReviewingOfficer);
        await host.AnswerAsync(key, PreparePlanStepTypes.GiveCopy, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-09-15"));

        Assert.Equal(officer, (await host.OpenStepAsync(key, PreparePlanStepTypes.GiveCopy)).SubjectId);
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        await host.AnswerAsync(key, PreparePlanStepTypes.GiveCopy, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-09-15"));
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    private static Task<Steps.AnswerResult> DecideAsync(ProcessHost host, CaseKey key) =>
        host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
}
