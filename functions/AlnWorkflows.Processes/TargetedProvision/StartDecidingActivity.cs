using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Takes in how and on what day it came to the school’s attention, and starts the process that decides, whose clock
/// runs from that day. False where the provision had ended otherwise.</summary>
public sealed class StartDecidingActivity(ICases cases, ISteps steps, IPeople people, OpenSteps open, ProcessStarting starting, TimeProvider time) : Activity<AnsweredStep, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var asked = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!;
        var contacts = await cases.ContactsAsync(key, context.CancellationToken);
        var awareness = await AwarenessAsync(asked, contacts, context.CancellationToken);
        await cases.ChangeAsync(key, found => found.Awareness is null ? found with { Awareness = awareness, Phase = CasePhase.Deciding } : found, null, context.CancellationToken);

        var audit = new AuditEntry(key, "deciding-started", null, awareness.HappenedOn, time.GetUtcNow(), new Dictionary<string, string> { ["step"] = asked.StepId });
        var isStarted = await starting.HandOverAsync(input.Run, new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, 1), audit, context.CancellationToken);
        await open.CloseAsync(key, input.Run.InstanceId(), null, context.CancellationToken);
        return isStarted;
    }

    private async Task<Awareness> AwarenessAsync(Step asked, IReadOnlyList<CaseContact> contacts, CancellationToken cancellationToken)
    {
        var answer = asked.Answer!;
        var person = await people.FindAsync(asked.Case.BodyId, answer.PersonId, cancellationToken);
        var name = person?.FullName ?? answer.PersonId;
        var (source, by) = asked.Type switch
        {
            ProvisionStepTypes.Appears => (Enum.Parse<AwarenessSource>(answer["awareFrom"]!), answer["awareBy"]!),
            ProvisionStepTypes.FamilyAsks => (SourceOf(contacts, answer.PersonId), name),
            _ => (AwarenessSource.Assessment, name),
        };
        return new Awareness(answer.HappenedOn, source, by, answer.PersonId, answer.RecordedAt);
    }

    private static AwarenessSource SourceOf(IReadOnlyList<CaseContact> contacts, string personId) =>
        contacts.Any(contact => contact.PersonId == personId && contact.Relation == ContactRelation.Learner) ? AwarenessSource.Learner : AwarenessSource.Parent;
}
