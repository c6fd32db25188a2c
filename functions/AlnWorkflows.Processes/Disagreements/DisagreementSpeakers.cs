using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Who speaks with the family at a stage: whoever was named, else whoever the school or the authority has for it.</summary>
public sealed class DisagreementSpeakers(ICases cases, IBodies bodies, IPeople people)
{
    /// <summary>Null where nobody was named and nobody is known: of class teachers the case does not say which.</summary>
    public async Task<Person?> OfAsync(CaseKey key, DisagreementTurn turn, CancellationToken cancellationToken)
    {
        var found = (await cases.FindAsync(key, cancellationToken))!;
        var bodyId = turn.Stage == DisagreementStage.Authority ? (await bodies.FindAsync(key.BodyId, cancellationToken))!.AuthorityId : key.BodyId;
        var known = (await people.StaffAsync(bodyId, cancellationToken)).OrderBy(person => person.PersonId, StringComparer.Ordinal).ToList();
        if (known.Find(person => person.PersonId == turn.PersonId) is { } named)
            return named;
        return turn.Stage switch
        {
            DisagreementStage.School => known.Find(person => person.PersonId == found.CoordinatorId) ?? known.Find(person => person.Roles.Contains(Role.Alnco)),
            DisagreementStage.Governor => known.Find(person => person.Roles.Contains(Role.LinkGovernor)),
            DisagreementStage.Authority => known.Find(DisagreementFields.IsOfficer),
            _ => null,
        };
    }
}
