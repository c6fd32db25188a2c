using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.People;

/// <summary>Who on a school’s staff sees to a case.</summary>
public static class Coordinators
{
    /// <summary>The case’s co-ordinator; the ALNCos where there is none on the staff.</summary>
    public static IReadOnlyList<Person> Of(Case found, IReadOnlyList<Person> staff)
    {
        var coordinator = staff.Where(person => person.PersonId == found.CoordinatorId).ToList();
        return coordinator.Count > 0 ? coordinator : [.. staff.Where(person => person.Roles.Contains(Role.Alnco))];
    }
}
