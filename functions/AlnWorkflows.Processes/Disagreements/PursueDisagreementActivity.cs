using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Does what is due about a turn in which nobody has answered: asks whoever's stage it is to speak with the family,
/// dates the step by which the list of the day asks what came of it, reminds the authority, and tells the headteacher after
/// each silence. Each once.</summary>
/// <returns>When something is next due (UTC); null where nothing more is.</returns>
public sealed class PursueDisagreementActivity(ISteps steps, ICalendars calendars, DisagreementAsking asking, Posting posting, TimeProvider time) : Activity<DisagreementRound, DateTime?>
{
    public override async Task<DateTime?> RunAsync(ActivityContext context, DisagreementRound input)
    {
        var key = input.Run.Key();
        var record = DisagreementRecord.OfRun(await steps.OfCaseAsync(key, context.CancellationToken), input.Run.InstanceId());
        var turn = record.Current;
        var step = turn is null ? record.Steps.FirstOrDefault(step => step.Type == Type.Arrange) : record.OutcomeOf(turn);
        if (step is not { State: StepState.Open } || (turn?.Number ?? 0) != input.Round)
            return null;

        var calendar = await calendars.OfBodyAsync(key.BodyId, context.CancellationToken);
        var by = turn is null ? DisagreementRules.ArrangeBy(London.DateOf(step.OpenedAt), calendar) : DisagreementRules.SpeakBy(turn.BegunOn, calendar);
        if (step.SafeBy != by)
            await steps.RedateAsync(key, step.StepId, by, by, context.CancellationToken);
        if (turn is not null)
            await posting.PostAllAsync(await asking.ToSpeakAsync(input.Run, turn, by, context.CancellationToken), context.CancellationToken);

        var silence = 1;
        while (DisagreementRules.SilentAt(by, silence, calendar) <= time.GetUtcNow())
            silence++;
        if (silence > 1)
            await posting.PostAllAsync(await asking.SilentAsync(input.Run, record, step, by, silence - 1, context.CancellationToken), context.CancellationToken);
        return DisagreementRules.SilentAt(by, silence, calendar).UtcDateTime;
    }
}
