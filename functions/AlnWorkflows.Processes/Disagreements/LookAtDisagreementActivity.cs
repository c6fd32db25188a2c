using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Asks Records how a disagreement stands. What was open for an earlier turn is closed first, so that no answer to
/// it can come unseen.</summary>
public sealed class LookAtDisagreementActivity(ICases cases, ISteps steps, DutyRecipients recipients, DisagreementSpeakers speakers, TimeProvider time) : Activity<CaseRun, DisagreementLook>
{
    private static readonly string[] OfATurn = [Type.Arrange, Type.Outcome, Type.Choose, Type.Authority];

    public override async Task<DisagreementLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var record = await SettledAsync(input, context.CancellationToken);
        var end = record.End == DisagreementEnd.None && !DisagreementRules.MayTalk((await cases.FindAsync(key, context.CancellationToken))!) ? DisagreementEnd.CaseClosed : record.End;
        var officer = record.Current is { Stage: DisagreementStage.Authority } turn ? await speakers.OfAsync(key, turn, context.CancellationToken) : null;
        return new DisagreementLook(
            end,
            record.Current?.Number ?? 0,
            await recipients.FamilyAsync(key, London.Today(time), context.CancellationToken),
            officer?.PersonId);
    }

    private async Task<DisagreementRecord> SettledAsync(CaseRun run, CancellationToken cancellationToken)
    {
        while (true)
        {
            var record = DisagreementRecord.OfRun(await steps.OfCaseAsync(run.Key(), cancellationToken), run.InstanceId());
            var past = record.Steps.Where(step => step.State == StepState.Open && IsPast(step, record)).ToList();
            if (past.Count == 0)
                return record;
            foreach (var step in past)
                await steps.CloseAsync(run.Key(), step.StepId, run.InstanceId(), time.GetUtcNow(), cancellationToken);
        }
    }

    private static bool IsPast(Step step, DisagreementRecord record) =>
        OfATurn.Contains(step.Type) && record.Current is { } current && (step.Type == Type.Arrange || DisagreementRules.RoundOf(step) < current.Number);
}
