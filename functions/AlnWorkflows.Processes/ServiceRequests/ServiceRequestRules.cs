using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>The rhythm in which a school chases its own request. The Act sets no period for it: this is local practice, and
/// all of it stands here. Pure.</summary>
public static class ServiceRequestRules
{
    /// <summary>School days without an answer after which somebody is reminded.</summary>
    public const int SchoolDaysBetween = 10;

    /// <summary>How many such silences are followed by a reminder; with the last the ALNCo is asked what follows.</summary>
    public const int Silences = 3;

    /// <summary>No waiting list is followed longer, in years.</summary>
    public const int LongestWait = 2;

    /// <summary>When the given silence has lasted: at 08:00 in London.</summary>
    /// <param name="askedOn">London date on which it was asked.</param>
    /// <param name="silence">1 for the first.</param>
    public static DateTimeOffset SilentAt(DateOnly askedOn, int silence, SchoolCalendar calendar) => London.At(SilentOn(askedOn, silence, calendar), LadderDays.FiringTime);

    /// <summary>The day on which the given silence has lasted.</summary>
    public static DateOnly SilentOn(DateOnly askedOn, int silence, SchoolCalendar calendar) => calendar.AddSchoolDaysOrWeeks(askedOn, silence * SchoolDaysBetween);
}
