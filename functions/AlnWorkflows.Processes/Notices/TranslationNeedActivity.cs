using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Whether what was written for a notice lacks a language its readers need.</summary>
public sealed class TranslationNeedActivity(ISteps steps, NoticeReaders readers, NoticeLacking lacking) : Activity<NoticeOrder, TranslationNeed>
{
    public override async Task<TranslationNeed> RunAsync(ActivityContext context, NoticeOrder input)
    {
        var answer = (await steps.FindAsync(input.Run.Key(), input.StepId, context.CancellationToken))!.Answer!;
        var missing = WrittenForCase.Missing(WrittenForCase.Of(answer, null).Values, await readers.LanguagesAsync(input, context.CancellationToken));
        var neededBy = await lacking.NeededByAsync(input, context.CancellationToken);
        if (missing.Count > 0)
            await lacking.TellAsync(input, missing[0], neededBy, context.CancellationToken);
        return new TranslationNeed(missing.Count > 0, London.StartOfDay(neededBy).UtcDateTime);
    }
}
