using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>Adds the professional named in a request to the case's people; returns their id. One who was chosen from those
/// known, or was asked in the case before at the same address, is the same person.</summary>
public sealed class AddProfessionalActivity(ISteps steps, ICases cases, IPeople people) : Activity<AnsweredStep, string>
{
    public override async Task<string> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var answer = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!;
        var values = new FormValues(answer.Values);
        if (RequestFields.ChosenIn(values) is { } chosen)
            return chosen;
        var personId = Ids.From($"{key.CaseId}:{input.StepId}");
        var contacts = await cases.ContactsAsync(key, context.CancellationToken);
        if (contacts.Any(contact => contact.PersonId == personId))
            return personId;
        if (await people.FindAsync(key.BodyId, personId, context.CancellationToken) is null)
        {
            if (await KnownAsync(key.BodyId, contacts, values["email"], context.CancellationToken) is { } known)
                return known;
            await people.SaveAsync(
                new Person(key.BodyId, personId, values["firstName"], values["surname"], [Role.Professional], Email: values["email"], Job: values["job"]),
                audit: null,
                context.CancellationToken);
        }

        await cases.SaveContactAsync(key, new CaseContact(personId, ContactRelation.Professional), Audit(key, input, answer), context.CancellationToken);
        return personId;
    }

    private static AuditEntry Audit(CaseKey key, AnsweredStep input, StepAnswer answer) =>
        new(key, "professional-added", answer.PersonId, answer.HappenedOn, answer.RecordedAt, new Dictionary<string, string> { ["step"] = input.StepId });

    private async Task<string?> KnownAsync(string bodyId, IEnumerable<CaseContact> contacts, string email, CancellationToken cancellationToken)
    {
        foreach (var contact in contacts.Where(contact => contact.Relation == ContactRelation.Professional))
            if (string.Equals((await people.FindAsync(bodyId, contact.PersonId, cancellationToken))?.Email, email, StringComparison.OrdinalIgnoreCase))
                return contact.PersonId;
        return null;
    }
}
