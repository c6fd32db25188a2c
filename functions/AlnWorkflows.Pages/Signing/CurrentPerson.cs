using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Signing;

/// <summary>The signed-in person, with what they are to each body.</summary>
public sealed record CurrentPerson(IReadOnlyList<Person> Memberships)
{
    public string FullName => Memberships[0].FullName;

    public IEnumerable<string> BodyIds => Memberships.Select(membership => membership.BodyId);

    /// <summary>The person as one body's actor, under the id that body knows them by; with no roles where they are nothing to it.</summary>
    public Actor At(string bodyId)
    {
        var there = Memberships.FirstOrDefault(membership => membership.BodyId == bodyId);
        return new Actor((there ?? Memberships[0]).PersonId, bodyId, there?.Roles ?? []);
    }

    public bool IsAnywhere(Role role) => Memberships.Any(membership => membership.Roles.Contains(role));
}
