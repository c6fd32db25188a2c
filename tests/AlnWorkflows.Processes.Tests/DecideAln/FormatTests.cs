using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class FormatTests
{
    private static readonly DateOnly Next = new(2025, 9, 16);

    [Fact]
    public async Task A_notice_needed_in_sign_language_is_a_task_before_it_leaves_and_the_written_one_is_given_in_time()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, _) = await ForParentWhoNeedsAsync(host, FormatNeed.Bsl);
        await DecideAsync(host, key);

        var notice = Assert.Single(await host.NoticesAsync(key));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        var step = Assert.Single(await OpenAsync(host, key, FormatStepTypes.GiveInFormat), step => step.SubjectId == notice.NoticeId);
        Assert.Equal((NoticeState.Held, duty.SafeBy, duty.LegalLatest), (notice.State, step.SafeBy, step.LegalLatest));

        await host.MoveToAsync(Next);
        Assert.Equal(GivingMeans.Email, Assert.Single(await host.NoticesAsync(key)).Given!.Means);
        Assert.Equal(Next.AddDays(-1), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
        await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("how", "Dehonglydd yn yr ysgol"), ("happenedOn", "2025-09-16"));
        Assert.DoesNotContain(await OpenAsync(host, key, FormatStepTypes.GiveInFormat), open => open.StepId == step.StepId);
    }

    [Fact]
    public async Task A_message_needed_in_another_language_goes_and_somebody_is_asked_to_give_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, parent) = await ForParentWhoNeedsAsync(host, FormatNeed.OtherLanguage);
        await host.MoveToAsync(new DateOnly(2025, 9, 30));

        var reminder = Assert.Single(await host.SentAsync(key, MessageKind.ViewsRequest), message => message.RecipientId == parent);
        Assert.Equal(reminder.Key, Assert.Single(await OpenAsync(host, key, FormatStepTypes.GiveInFormat)).SubjectId);
    }

    [Fact]
    public async Task Nothing_is_mailed_to_whoever_is_only_rung_and_the_notice_is_given_on_paper()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, parent) = await ForParentWhoNeedsAsync(host, FormatNeed.TelephoneOnly);
        await DecideAsync(host, key);
        await host.MoveToAsync(new DateOnly(2025, 9, 30));

        Assert.DoesNotContain(await host.Get<IMessages>().OfCaseAsync(key), message => message.RecipientId == parent && message.State == MessageState.Sent && message.Kind != MessageKind.Deciding);
        var call = Assert.Single(await OpenAsync(host, key, FormatStepTypes.Telephone), step => step.SubjectId == Assert.Single(host.NoticesAsync(key).Result).NoticeId);
        await host.AnswerAsync(key, call, host.ActorOf(ProcessHost.Alnco), null, ("reached", "yes"), ("said", "Eglurwyd y penderfyniad"), ("happenedOn", "2025-09-16"), ("at", "10:15"));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", "Post"), ("happenedOn", "2025-09-16"));
        Assert.Equal(new DateOnly(2025, 9, 16), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn);
    }

    [Fact]
    public async Task A_first_message_to_whoever_is_only_rung_becomes_one_task_to_ring_them()
    {
        await using var host = await ProcessHost.StartAsync(new DateOnly(2025, 9, 13));
        var key = await host.StartCaseAsync();
        var parent = await host.ParentAsync(key);
        await host.ChangePersonAsync(key, parent, person => person with { Formats = [FormatNeed.TelephoneOnly], Phone = "029 2000 0099" });
        await host.MoveToAsync(new DateOnly(2025, 9, 16));

        Assert.DoesNotContain(await host.Get<IMessages>().OfCaseAsync(key), message => message.RecipientId == parent && message.State == MessageState.Sent);
        Assert.Single(await OpenAsync(host, key, FormatStepTypes.Telephone));
        Assert.False(await host.IsOpenAsync(key, FamilyStepTypes.TellFamily));
    }

    [Fact]
    public async Task A_notice_in_large_print_is_written_so_and_is_nobodys_task()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, _) = await ForParentWhoNeedsAsync(host, FormatNeed.LargePrint);
        await DecideAsync(host, key);

        Assert.Contains("18pt", Assert.Single(await host.NoticesAsync(key)).Html, StringComparison.Ordinal);
        Assert.Empty(await OpenAsync(host, key, FormatStepTypes.GiveInFormat));
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_or_ring_while_everything_is_held_or_for_whom_no_message_goes()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, parent) = await ForParentWhoNeedsAsync(host, FormatNeed.TelephoneOnly);
        var silent = await host.AddContactAsync(key, ContactRelation.Representative, contact => contact with { NoMessages = true }, person => person with { Formats = [FormatNeed.Bsl] });
        await host.Get<MessageHolding>().HoldAsync(key, ProcessHost.Head, "Diogelu", CancellationToken.None);
        await DecideAsync(host, key);
        await host.MoveToAsync(Next);
        Assert.Empty(await OpenAsync(host, key, FormatStepTypes.Telephone));
        Assert.False(await host.IsOpenAsync(key, NoticeStepTypes.GiveOnPaper));

        await host.Get<MessageHolding>().ReleaseAsync(key, ProcessHost.Head, CancellationToken.None);
        await host.SettleAsync();
        Assert.Contains(parent, Assert.Single(await OpenAsync(host, key, FormatStepTypes.Telephone)).SubjectId!, StringComparison.Ordinal);
        Assert.DoesNotContain(await OpenAsync(host, key, FormatStepTypes.GiveInFormat), step => step.SubjectId!.Contains(silent, StringComparison.Ordinal));
        Assert.Equal(2, (await OpenAsync(host, key, NoticeStepTypes.GiveOnPaper)).Count);
    }

    [Fact]
    public async Task A_notice_that_is_stopped_takes_its_tasks_with_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, _) = await ForParentWhoNeedsAsync(host, FormatNeed.EasyRead);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, [.. Answers.NoAln("2025-09-15").Where(answer => !answer.Item1.StartsWith("telephoned", StringComparison.Ordinal)), ("telephoned", "will")]);
        Assert.Single(await OpenAsync(host, key, FormatStepTypes.TelephoneFamily));
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Gwall"));

        Assert.Empty(await OpenAsync(host, key, FormatStepTypes.GiveInFormat));
        Assert.Empty(await OpenAsync(host, key, FormatStepTypes.TelephoneFamily));
    }

    [Fact]
    public async Task Whoever_says_they_will_telephone_is_asked_to_before_the_notice_leaves_and_it_leaves_all_the_same()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, [.. Answers.NoAln("2025-09-15").Where(answer => !answer.Item1.StartsWith("telephoned", StringComparison.Ordinal)), ("telephoned", "will")]);

        var step = Assert.Single(await OpenAsync(host, key, FormatStepTypes.TelephoneFamily));
        Assert.Equal(new DateOnly(2025, 9, 15), step.SafeBy);
        await host.MoveToAsync(Next);
        Assert.Equal(NoticeState.Given, Assert.Single(await host.NoticesAsync(key)).State);

        await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("by", "Siân Evans"), ("reached", "yes"), ("said", "Eglurwyd"), ("happenedOn", "2025-09-16"));
        Assert.Equal("Yes, on 16 September 2025: Siân Evans", Telephoned.InWords(await host.StepsAsync(key))!.En);
    }

    [Fact]
    public async Task A_call_that_nobody_answered_is_recorded_as_one_and_says_how_they_are_told_instead()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, [.. Answers.NoAln("2025-09-15").Where(answer => !answer.Item1.StartsWith("telephoned", StringComparison.Ordinal)), ("telephoned", "will")]);
        var step = Assert.Single(await OpenAsync(host, key, FormatStepTypes.TelephoneFamily));

        var refused = await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("by", "Siân Evans"), ("reached", "no"), ("happenedOn", "2025-09-15"));
        Assert.Equal("instead", Assert.Single(refused.Problems).Field);
        await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("by", "Siân Evans"), ("reached", "no"), ("instead", "Tair galwad; llythyr yn y bag"), ("happenedOn", "2025-09-15"));
        Assert.Equal("Telephoned on 15 September 2025, not reached: Siân Evans", Telephoned.InWords(await host.StepsAsync(key))!.En);
    }

    [Fact]
    public async Task A_refusal_is_not_recorded_before_it_was_said_whether_the_family_was_telephoned()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var refused = await host.AnswerAsync(key, DecideAlnStepTypes.Decision, [.. Answers.NoAln("2025-09-15").Where(answer => !answer.Item1.StartsWith("telephoned", StringComparison.Ordinal))]);

        Assert.Equal(Telephoned.Field, Assert.Single(refused.Problems).Field);
        Assert.Empty((await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-09-15"))).Problems);
    }

    private static async Task<(CaseKey Key, string Parent)> ForParentWhoNeedsAsync(ProcessHost host, FormatNeed need)
    {
        var key = await host.StartCaseAsync();
        await host.UnderstandsNotAsync(key);
        var parent = await host.ParentAsync(key);
        await host.ChangePersonAsync(key, parent, person => person with { Formats = [need], OtherLanguage = need == FormatNeed.OtherLanguage ? "Pwyleg" : null, Phone = "029 2000 0099" });
        return (key, parent);
    }

    private static async Task<IReadOnlyList<Step>> OpenAsync(ProcessHost host, CaseKey key, string type) =>
        [.. (await host.StepsAsync(key)).Where(step => step.Type == type && step.State == StepState.Open)];

    private static Task<Steps.AnswerResult> DecideAsync(ProcessHost host, CaseKey key) =>
        host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
}
