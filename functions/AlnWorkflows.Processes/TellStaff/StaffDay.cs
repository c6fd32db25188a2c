using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>One day of a school on which its staff are told things.</summary>
/// <param name="Items">What the school owes, soonest safe date first.</param>
public sealed record StaffDay(Body Body, SchoolCalendar Calendar, IReadOnlyList<Person> Staff, DateOnly Today, IReadOnlyList<OwedItem> Items)
{
    public CaseKey Place => TellStaffProcess.StaffOf(Body.BodyId);

    public IEnumerable<Person> Of(Role role) => Staff.Where(person => person.Roles.Contains(role));

    /// <summary>Those who are told, while somebody is away, what cannot wait: their deputy, else the headteacher.</summary>
    public IEnumerable<Person> CoverOf(Person away)
    {
        var deputy = Staff.FirstOrDefault(person => person.PersonId == away.Absence?.DeputyId && person.PersonId != away.PersonId);
        return deputy is not null && !AlnDays.IsAway(deputy, Today) ? [deputy] : Of(Role.Headteacher).Where(head => head.PersonId != away.PersonId);
    }
}
