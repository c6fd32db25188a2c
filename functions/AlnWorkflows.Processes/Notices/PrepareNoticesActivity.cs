using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Writes a notice for each of its readers and stores it held, to be seen and stopped until it leaves.</summary>
public sealed class PrepareNoticesActivity(
    ISteps steps,
    OpenSteps open,
    IDuties duties,
    ICases cases,
    IBodies bodies,
    INotices notices,
    NoticeReaders readers,
    NoticeValues values,
    IMessageWriter writer,
    NoticeLacking lacking,
    FormatTasks formats,
    TelephoneFirst telephoneFirst,
    BankHolidays bankHolidays,
    TimeProvider time) : Activity<NoticeOrder, IReadOnlyList<PreparedNotice>>
{
    public override async Task<IReadOnlyList<PreparedNotice>> RunAsync(ActivityContext context, NoticeOrder input)
    {
        var prepared = new List<PreparedNotice>();
        foreach (var reader in await readers.OfAsync(input.Run.Key(), input.Kind, context.CancellationToken))
        {
            var notice = await PrepareAsync(input, reader, context.CancellationToken);
            prepared.Add(PreparedOf(notice));
            if (notice.State == NoticeState.Held)
                await formats.ForNoticeAsync(notice, context.CancellationToken);
        }

        await telephoneFirst.AskAsync(input, prepared, context.CancellationToken);
        await CloseChoiceAsync(input, context.CancellationToken);

        // Whoever a notice was written for when the run first asked stays on the list: whether they are still to be told is asked when it leaves.
        var earlier = (await notices.OfCaseAsync(input.Run.Key(), context.CancellationToken))
            .Where(notice => notice.State != NoticeState.NotNeeded && notice.NoticeId == NoticeIds.Of(input, notice.RecipientId) && !prepared.Exists(each => each.NoticeId == notice.NoticeId));
        prepared.AddRange(earlier.Select(PreparedOf));
        return prepared;
    }

    /// <summary>Once the translation has come nobody has to choose any more whether to send without it.</summary>
    private async Task CloseChoiceAsync(NoticeOrder order, CancellationToken cancellationToken)
    {
        var ofText = (await steps.OfCaseAsync(order.Run.Key(), cancellationToken)).Where(step => step.RunId == order.Run.InstanceId() && step.SubjectId == order.StepId).ToList();
        if (ofText.Exists(step => step is { Type: NoticeStepTypes.Translate, State: StepState.Answered }))
            foreach (var choice in ofText.Where(step => step is { Type: NoticeStepTypes.SendOrWait, State: StepState.Open }))
                await open.CloseOneAsync(order.Run.Key(), order.Run.InstanceId(), choice.StepId, cancellationToken);
    }

    private static PreparedNotice PreparedOf(Notice notice) => new(notice.NoticeId, notice.RecipientId, notice.LeavesAt.UtcDateTime, notice.State == NoticeState.Incomplete);

    private async Task<Notice> PrepareAsync(NoticeOrder order, Person reader, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var noticeId = NoticeIds.Of(order, reader.PersonId);
        var there = await notices.FindAsync(key, noticeId, cancellationToken);
        if (there is { State: not (NoticeState.Incomplete or NoticeState.NotNeeded) })
            return there;

        try
        {
            var whole = await WriteAsync(order, reader, cancellationToken);
            return there is null
                ? await notices.PrepareAsync(whole, Entry(order, noticeId, "notice-prepared", reader), cancellationToken)
                : await notices.ChangeAsync(key, noticeId, current => current.State is NoticeState.Incomplete or NoticeState.NotNeeded ? whole : current, Entry(order, noticeId, "notice-prepared", reader), cancellationToken);
        }
        catch (IncompleteNoticeException incomplete) when (incomplete.Values.Count > 0)
        {
            return await KeepIncompleteAsync(order, noticeId, reader, there, incomplete, cancellationToken);
        }
    }

    private async Task<Notice> WriteAsync(NoticeOrder order, Person reader, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var answer = (await steps.FindAsync(key, order.StepId, cancellationToken))!.Answer!;
        var translation = await steps.FindAsync(key, NoticeIds.TranslationStep(order), cancellationToken);
        var added = NoticeCompleting.AnswersOf(order, await steps.OfCaseAsync(key, cancellationToken));
        var corrects = await CorrectedAsync(order, reader.PersonId, cancellationToken);
        var body = (await bodies.FindAsync(key.BodyId, cancellationToken))!;
        var learner = (await cases.FindAsync(key, cancellationToken))!.Learner;
        var written = await writer.WriteNoticeAsync(
            order.Kind,
            Readers.Of(reader, body, learner, time),
            NoticeCompleting.Added(await values.OfAsync(order, answer, reader, corrects, cancellationToken), added),
            WrittenForCase.Of(answer, translation?.Answer, added),
            cancellationToken);

        var now = time.GetUtcNow();
        var duty = order.DutyId is null ? null : await duties.FindAsync(key, order.DutyId, cancellationToken);
        return new Notice(
            key, NoticeIds.Of(order, reader.PersonId), order.Kind, reader.PersonId, written.Html, written.WordingVersion, written.ContentHash, now,
            SendingTimes.Next(now, duty?.LegalLatest, bankHolidays), CorrectsNoticeId: corrects?.NoticeId, DutyId: order.DutyId);
    }

    private async Task<Notice> KeepIncompleteAsync(NoticeOrder order, string noticeId, Person reader, Notice? there, IncompleteNoticeException incomplete, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        await lacking.TellAsync(order, noticeId, incomplete, cancellationToken);
        var now = time.GetUtcNow();
        var audit = Entry(order, noticeId, "notice-incomplete", reader);
        return there is null
            ? await notices.PrepareAsync(
                new Notice(key, noticeId, order.Kind, reader.PersonId, "", "", "", now, now, NoticeState.Incomplete, DutyId: order.DutyId, Lacks: incomplete.Values), audit, cancellationToken)
            : await notices.ChangeAsync(key, noticeId, current => current with { State = NoticeState.Incomplete, Lacks = incomplete.Values }, audit, cancellationToken);
    }

    private AuditEntry Entry(NoticeOrder order, string noticeId, string what, Person reader) => new(
        order.Run.Key(), what, null, London.Today(time), time.GetUtcNow(),
        new Dictionary<string, string> { ["notice"] = noticeId, ["kind"] = order.Kind.ToString(), ["recipient"] = reader.PersonId });

    /// <summary>The last notice of a decision this reader was given, where the new one takes its place.</summary>
    private async Task<Notice?> CorrectedAsync(NoticeOrder order, string readerId, CancellationToken cancellationToken)
    {
        if (order.IsTranslation || !TakesThePlaceOfAnother(order.Kind))
            return null;
        return (await notices.OfCaseAsync(order.Run.Key(), cancellationToken))
            .Where(notice => notice.RecipientId == readerId && notice.State == NoticeState.Given && TakesThePlaceOfAnother(notice.Kind))
            .MaxBy(notice => notice.PreparedAt);
    }

    /// <summary>A period made longer, each review, and ceasing stand for themselves.</summary>
    private static bool TakesThePlaceOfAnother(NoticeKind kind) =>
        kind is not (NoticeKind.MoreTime or NoticeKind.RevisedPlanGiven or NoticeKind.ReviewNoRevision or NoticeKind.ReviewUnnecessary or NoticeKind.CeaseProposed or NoticeKind.CeaseDecided);
}
