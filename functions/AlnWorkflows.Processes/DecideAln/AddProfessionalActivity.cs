using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Adds the professional named in a request to the case's people; returns their id.</summary>
public sealed class AddProfessionalActivity(ISteps steps, ICases cases, IPeople people) : Activity<AnsweredStep, string>
{
    public override async Task<string> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var answer = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!;
        var values = new FormValues(answer.Values);
        var personId = Ids.From($"{key.CaseId}:{input.StepId}");
        var audit = new AuditEntry(key, "professional-added", answer.PersonId, answer.HappenedOn, answer.RecordedAt, new Dictionary<string, string> { ["step"] = input.StepId });
        if (await people.FindAsync(key.BodyId, personId, context.CancellationToken) is null)
            await people.SaveAsync(
                new Person(key.BodyId, personId, values["firstName"], values["surname"], [Role.Professional], Email: values["email"], Job: values["job"]),
                audit,
                context.CancellationToken);
        await cases.SaveContactAsync(key, new CaseContact(personId, ContactRelation.Professional), audit, context.CancellationToken);
        return personId;
    }
}
