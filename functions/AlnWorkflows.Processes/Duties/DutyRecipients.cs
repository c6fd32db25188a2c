using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Who holds the roles a rung tells, for one case, now.</summary>
public sealed class DutyRecipients(ICases cases, IBodies bodies, IPeople people)
{
    /// <summary>How an alert climbs: where one person holds two roles of a rung, they are told once and the next role
    /// moves up.</summary>
    private static readonly Role[] Upwards = [Role.Coordinator, Role.Headteacher, Role.LinkGovernor];

    /// <summary>The people to tell, each once.</summary>
    public async Task<IReadOnlyList<Person>> OfAsync(CaseKey key, IReadOnlyList<Role> roles, CancellationToken cancellationToken)
    {
        var told = new List<Person>();
        var doubled = false;
        foreach (var role in roles)
            foreach (var person in await HoldersAsync(key, role, cancellationToken))
                if (told.Exists(known => known.PersonId == person.PersonId))
                    doubled = true;
                else
                    told.Add(person);

        if (doubled && NextUp(roles) is { } next)
            told.AddRange((await HoldersAsync(key, next, cancellationToken)).Where(person => !told.Exists(known => known.PersonId == person.PersonId)));
        return told;
    }

    /// <summary>Those whom a rung tells by a message of its own: all but the co-ordinator whose list of the day tells them.</summary>
    public async Task<IReadOnlyList<Person>> AtOnceAsync(CaseKey key, Rung rung, CancellationToken cancellationToken)
    {
        var coordinator = (await cases.FindAsync(key, cancellationToken))?.CoordinatorId;
        return [.. (await OfAsync(key, rung.Told, cancellationToken)).Where(person => person.PersonId != coordinator || !rung.IsInDigestOf(person))];
    }

    public async Task<IReadOnlyList<string>> FamilyAsync(CaseKey key, DateOnly on, CancellationToken cancellationToken)
    {
        var learner = (await cases.FindAsync(key, cancellationToken))!.Learner;
        var contacts = await cases.ContactsAsync(key, cancellationToken);
        return YoungPeople.IsYoungPerson(learner.DateOfBirth, on)
            ? FamilyRecipients.Of(learner, contacts, on)
            : [.. FamilyRecipients.Of(learner, contacts, on).Where(person => person != learner.PersonId)];
    }

    private static Role? NextUp(IReadOnlyList<Role> roles)
    {
        var highest = roles.Max(role => Array.IndexOf(Upwards, role));
        return highest >= 0 && highest + 1 < Upwards.Length ? Upwards[highest + 1] : null;
    }

    private async Task<IReadOnlyList<Person>> HoldersAsync(CaseKey key, Role role, CancellationToken cancellationToken)
    {
        if (role == Role.Coordinator)
        {
            var coordinator = (await cases.FindAsync(key, cancellationToken))?.CoordinatorId;
            return coordinator is not null && await people.FindAsync(key.BodyId, coordinator, cancellationToken) is { } person ? [person] : [];
        }

        var body = role == Role.LaOfficer ? (await bodies.FindAsync(key.BodyId, cancellationToken))!.AuthorityId : key.BodyId;
        return [.. (await people.StaffAsync(body, cancellationToken)).Where(person => person.Roles.Contains(role))];
    }
}
