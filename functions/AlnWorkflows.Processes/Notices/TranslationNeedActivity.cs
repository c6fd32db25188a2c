using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Whether what was written for a notice lacks a language its readers need. Asks for it at once by mail to the
/// co-ordinator.</summary>
public sealed class TranslationNeedActivity(
    ISteps steps,
    IDuties duties,
    ICases cases,
    NoticeReaders readers,
    CaseValues values,
    Posting posting,
    TimeProvider time) : Activity<NoticeOrder, TranslationNeed>
{
    public override async Task<TranslationNeed> RunAsync(ActivityContext context, NoticeOrder input)
    {
        var key = input.Run.Key();
        var answer = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!;
        var missing = WrittenForCase.Missing(WrittenForCase.Of(answer, null).Values, await readers.LanguagesAsync(input, context.CancellationToken));
        var neededBy = input.DutyId is null ? London.Today(time).AddDays(5) : (await duties.FindAsync(key, input.DutyId, context.CancellationToken))!.SafeBy;
        if (missing.Count > 0)
            await AskAsync(input, missing[0], neededBy, context.CancellationToken);
        return new TranslationNeed(missing.Count > 0, London.StartOfDay(neededBy).UtcDateTime);
    }

    private async Task AskAsync(NoticeOrder order, Language missing, DateOnly neededBy, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        if ((await cases.FindAsync(key, cancellationToken))?.CoordinatorId is not { } coordinator)
            return;
        var filled = await values.OfAsync(key, cancellationToken);
        filled["language"] = missing == Language.Cy ? new("Cymraeg", "Welsh") : new("Saesneg", "English");
        filled["neededBy"] = BilingualDate.Date(neededBy);
        await posting.PostAsync(new MessageOrder(key, MessageKind.TranslationNeeded, coordinator, order.StepId, "1", filled), cancellationToken);
    }
}
