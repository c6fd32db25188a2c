using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Tells the co-ordinator of what a notice lacks by a message of its own where the next day's list would come too
/// late; otherwise the list tells it.</summary>
public sealed class NoticeLacking(ICases cases, IDuties duties, ISteps steps, ICalendars calendars, CaseValues values, Posting posting, TimeProvider time)
{
    /// <summary>The days within which a notice of no duty is to be made whole.</summary>
    private const int DaysWithoutDuty = 5;

    /// <summary>By when what is lacking is needed: a London date.</summary>
    public async Task<DateOnly> NeededByAsync(NoticeOrder order, CancellationToken cancellationToken) => order.DutyId is null
        ? (await WrittenOnAsync(order, cancellationToken)).AddDays(DaysWithoutDuty)
        : (await duties.FindAsync(order.Run.Key(), order.DutyId, cancellationToken))!.SafeBy;

    /// <summary>Parts are lacking that the law requires.</summary>
    public async Task TellAsync(NoticeOrder order, string noticeId, IncompleteNoticeException incomplete, CancellationToken cancellationToken) => await TellAsync(
        order, MessageKind.NoticeIncomplete, NoticeIds.Prefix(order), order.Run.StepId(NoticeStepTypes.CompleteNotice, 1, noticeId), ("lacking", incomplete.InWords),
        await NeededByAsync(order, cancellationToken), cancellationToken);

    /// <summary>What was written for it lacks a language.</summary>
    public Task TellAsync(NoticeOrder order, Language missing, DateOnly neededBy, CancellationToken cancellationToken) => TellAsync(
        order, MessageKind.TranslationNeeded, order.StepId, NoticeIds.TranslationStep(order), ("language", missing == Language.Cy ? new("Cymraeg", "Welsh") : new("Saesneg", "English")),
        neededBy, cancellationToken);

    /// <summary>However often it is asked, the days are counted from the same one.</summary>
    private async Task<DateOnly> WrittenOnAsync(NoticeOrder order, CancellationToken cancellationToken) =>
        await steps.FindAsync(order.Run.Key(), order.StepId, cancellationToken) is { Answer: { } written } ? London.DateOf(written.RecordedAt) : London.Today(time);

    private async Task TellAsync(NoticeOrder order, MessageKind kind, string subject, string stepId, (string Key, BilingualText Value) what, DateOnly neededBy, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var nextList = AlnDays.NextOpenAfter(London.Today(time), await calendars.OfBodyAsync(key.BodyId, cancellationToken));
        if (neededBy > nextList || (await cases.FindAsync(key, cancellationToken))?.CoordinatorId is not { } coordinator)
            return;
        var filled = await values.OfAsync(key, cancellationToken);
        filled[what.Key] = what.Value;
        filled["neededBy"] = BilingualDate.Date(neededBy);
        await posting.PostAsync(
            new MessageOrder(key, kind, coordinator, subject, "1", filled) { Tells = [new ToldFact(key, StaffFacts.OfStep(stepId), coordinator)] }, cancellationToken);
    }
}
