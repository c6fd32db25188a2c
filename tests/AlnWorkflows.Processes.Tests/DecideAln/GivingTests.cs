using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class GivingTests
{
    [Fact]
    public async Task A_text_missing_in_the_readers_language_waits_for_its_translation_and_is_then_given_whole()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecideInEnglishOnlyAsync(host);
        Assert.Empty(await host.NoticesAsync(key));

        await host.AnswerAsync(key, NoticeStepTypes.Translate, ("reasons.cy", "Rhesymau"), ("schoolWillDo.cy", "Cymorth"), ("byWhom.cy", "Athrawes"));
        Assert.Contains("Rhesymau", Assert.Single(await host.NoticesAsync(key)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_safeBy_a_named_person_may_send_it_with_the_other_language_to_follow()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecideInEnglishOnlyAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 11, 7));
        await host.AnswerAsync(key, NoticeStepTypes.SendOrWait, ("choice", "send"), ("why", "Rhaid cadw at y dyddiad"));
        await host.MoveToAsync(new DateOnly(2025, 11, 10));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(DutyState.Met, duty.State);
        Assert.Null(duty.Breach);
        await host.AnswerAsync(key, NoticeStepTypes.Translate, ("reasons.cy", "Rhesymau"), ("schoolWillDo.cy", "Cymorth"), ("byWhom.cy", "Athrawes"));
        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        Assert.Equal(2, (await host.NoticesAsync(key)).Count(notice => notice.State == NoticeState.Given));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_notice_that_lacks_what_the_law_requires_becomes_a_task_and_is_given_once_it_is_whole()
    {
        await using var host = await ProcessHost.StartAsync(school: body => body with { Links = body.Links with { Disagreements = "" } });
        var key = await ForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));

        var incomplete = Assert.Single(await host.NoticesAsync(key));
        Assert.Equal(NoticeState.Incomplete, incomplete.State);
        Assert.Contains("section 68(1), 68(3) of the Act", Assert.Single(incomplete.Lacks!).Name.En, StringComparison.Ordinal);
        Assert.Contains("adran 68(1), 68(3) o’r Ddeddf", Assert.Single(incomplete.Lacks!).Name.Cy, StringComparison.Ordinal);
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(duty.LegalLatest, (await host.OpenStepAsync(key, NoticeStepTypes.CompleteNotice)).LegalLatest);

        var refused = await host.AnswerAsync(key, NoticeStepTypes.CompleteNotice, ("disagreementsLink", "javascript:alert(1)"));
        Assert.Equal(ErrorCodes.NotAWebAddress, Assert.Single(refused.Problems).Code);
        await host.AnswerAsync(key, NoticeStepTypes.CompleteNotice, ("disagreementsLink", "https://cardiff.example/anghytuno"));
        Assert.Contains("https://cardiff.example/anghytuno", Assert.Single(await host.NoticesAsync(key)).Html, StringComparison.Ordinal);

        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        Assert.Equal(NoticeState.Given, Assert.Single(await host.NoticesAsync(key)).State);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task The_clock_s_reminders_run_on_while_a_notice_is_incomplete()
    {
        await using var host = await ProcessHost.StartAsync(school: body => body with { Links = body.Links with { Disagreements = "" } });
        var key = await ForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 11, 12));

        Assert.NotEmpty(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.True(await host.IsOpenAsync(key, NoticeStepTypes.CompleteNotice));
    }

    [Fact]
    public async Task Nothing_leaves_while_messages_are_held_and_the_notice_goes_once_they_are_released()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await ForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.Get<ICases>().ChangeAsync(key, found => found with { Hold = new MessageHold("Diogelu", ProcessHost.Head, host.Time.GetUtcNow()) }, null);
        await host.MoveToAsync(new DateOnly(2025, 9, 18));
        Assert.Empty(await host.SentAsync(key, MessageKind.NoticeCover));

        await host.Get<ICases>().ChangeAsync(key, found => found with { Hold = null }, null);
        await host.SettleAsync();
        Assert.Single(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task A_reader_who_did_not_agree_to_email_is_given_the_notice_on_paper()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await ForParentAloneAsync(host, ("parent1Willing", "no"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        Assert.Empty(await host.SentAsync(key, MessageKind.NoticeCover));

        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", "Post"), ("happenedOn", "2025-09-16"));
        var notice = Assert.Single(await host.NoticesAsync(key));
        Assert.Equal((GivingMeans.Post, ProcessHost.Alnco), (notice.Given!.Means, notice.Given.RecordedBy));
    }

    [Fact]
    public async Task A_parent_without_an_address_becomes_a_task_to_tell_them_otherwise()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent1Email", ""), ("parent1Willing", "no"));

        Assert.True(await host.IsOpenAsync(key, Messages.FamilyStepTypes.TellFamily));
    }

    [Fact]
    public async Task Holding_a_notice_never_makes_it_late()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await ForParentAloneAsync(host);
        await host.MoveToAsync(London.At(new DateOnly(2025, 11, 10), new TimeOnly(17, 30)));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-10"));

        Assert.Equal(new DateOnly(2025, 11, 10), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
    }

    private static async Task<CaseKey> DecideInEnglishOnlyAsync(ProcessHost host)
    {
        var key = await ForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, [.. Answers.NoAln("2025-09-15").Where(answer => !answer.Item1.EndsWith(".cy", StringComparison.Ordinal))]);
        return key;
    }

    private static async Task<CaseKey> ForParentAloneAsync(ProcessHost host, params (string, string)[] changes)
    {
        var key = await host.StartCaseAsync(changes);
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        return key;
    }
}
