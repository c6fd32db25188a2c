using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Writes a notice for each of its readers and stores it held, to be seen and stopped until it leaves.</summary>
public sealed class PrepareNoticesActivity(
    ISteps steps,
    IDuties duties,
    ICases cases,
    IBodies bodies,
    INotices notices,
    NoticeReaders readers,
    NoticeValues values,
    IMessageWriter writer,
    TimeProvider time) : Activity<NoticeOrder, IReadOnlyList<PreparedNotice>>
{
    public override async Task<IReadOnlyList<PreparedNotice>> RunAsync(ActivityContext context, NoticeOrder input)
    {
        var prepared = new List<PreparedNotice>();
        foreach (var reader in await readers.OfAsync(input.Run.Key(), context.CancellationToken))
        {
            var notice = await PrepareAsync(input, reader, context.CancellationToken);
            prepared.Add(PreparedOf(notice));
        }

        // Whoever a notice was written for when the run first asked is still given it, although they would not be asked now.
        var earlier = (await notices.OfCaseAsync(input.Run.Key(), context.CancellationToken))
            .Where(notice => notice.NoticeId == NoticeIds.Of(input, notice.RecipientId) && !prepared.Exists(each => each.NoticeId == notice.NoticeId));
        prepared.AddRange(earlier.Select(PreparedOf));
        return prepared;
    }

    private static PreparedNotice PreparedOf(Notice notice) => new(notice.NoticeId, notice.RecipientId, notice.LeavesAt.UtcDateTime);

    private async Task<Notice> PrepareAsync(NoticeOrder order, Person reader, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var noticeId = NoticeIds.Of(order, reader.PersonId);
        if (await notices.FindAsync(key, noticeId, cancellationToken) is { } there)
            return there;

        var answer = (await steps.FindAsync(key, order.StepId, cancellationToken))!.Answer!;
        var translation = await steps.FindAsync(key, NoticeIds.TranslationStep(order), cancellationToken);
        var corrects = await CorrectedAsync(order, reader.PersonId, cancellationToken);
        var body = (await bodies.FindAsync(key.BodyId, cancellationToken))!;
        var learner = (await cases.FindAsync(key, cancellationToken))!.Learner;
        var written = await writer.WriteNoticeAsync(
            order.Kind,
            Readers.Of(reader, body, learner, time),
            await values.OfAsync(order, answer, reader, corrects, cancellationToken),
            WrittenForCase.Of(answer, translation?.Answer),
            cancellationToken);

        var now = time.GetUtcNow();
        var duty = order.DutyId is null ? null : await duties.FindAsync(key, order.DutyId, cancellationToken);
        var audit = new AuditEntry(key, "notice-prepared", null, London.DateOf(now), now, new Dictionary<string, string> { ["notice"] = noticeId, ["kind"] = order.Kind.ToString(), ["recipient"] = reader.PersonId });
        return await notices.PrepareAsync(
            new Notice(key, noticeId, order.Kind, reader.PersonId, written.Html, written.WordingVersion, written.ContentHash, now, SendingTimes.Next(now, duty?.LegalLatest), CorrectsNoticeId: corrects?.NoticeId),
            audit,
            cancellationToken);
    }

    /// <summary>The last notice of a decision this reader was given, where the new one takes its place.</summary>
    private async Task<Notice?> CorrectedAsync(NoticeOrder order, string readerId, CancellationToken cancellationToken)
    {
        if (order.IsTranslation || order.Kind is NoticeKind.MoreTime)
            return null;
        return (await notices.OfCaseAsync(order.Run.Key(), cancellationToken))
            .Where(notice => notice.RecipientId == readerId && notice.State == NoticeState.Given && notice.Kind != NoticeKind.MoreTime)
            .MaxBy(notice => notice.PreparedAt);
    }
}
