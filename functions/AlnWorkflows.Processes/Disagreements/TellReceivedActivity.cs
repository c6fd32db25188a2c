using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Where the authority's arrangements take a disagreement up, tells the family so, and whether that extends the time
/// for an appeal. False where the authority answered otherwise.</summary>
public sealed class TellReceivedActivity(ISteps steps, DutyRecipients recipients, DisagreementLetters letters, Posting posting, TimeProvider time) : Activity<AnsweredStep, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var step = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!;
        if (step.Answer![Code.Answer] != Code.Arrangements)
            return false;
        foreach (var person in await recipients.FamilyAsync(key, London.Today(time), context.CancellationToken))
            await posting.PostAsync(await letters.ReceivedAsync(step, person, context.CancellationToken), context.CancellationToken);
        return true;
    }
}
