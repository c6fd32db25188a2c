using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Ports;

/// <summary>When a meeting is, or may be: times of day in London, on one date.</summary>
public sealed record MeetingTime(DateOnly On, TimeOnly From, TimeOnly Until)
{
    public DateTimeOffset StartsAt => London.At(On, From);

    public DateTimeOffset EndsAt => London.At(On, Until);
}
