using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>When targeted provision is looked at again. The Act sets no period for it: what stands here is local practice,
/// and nothing here moves the clock of section 11. Pure.</summary>
public static class ProvisionRules
{
    /// <summary>The longest time between an agreement and its review, in weeks: about a term.</summary>
    public const int MostWeeks = 13;

    /// <summary>Days between chasers of a review that nobody has recorded.</summary>
    private const int DaysBetweenChasers = 7;

    /// <summary>The last day a review may be agreed for.</summary>
    /// <param name="agreedOn">London date of the agreement.</param>
    public static DateOnly LastReviewOn(DateOnly agreedOn) => agreedOn.AddDays(7 * MostWeeks);

    /// <summary>When staff are told of a review: the first time on its date, then a week after each time; at 08:00 in London
    /// on a school day, or on the day itself where the calendar does not reach.</summary>
    /// <param name="time">1 for the first time.</param>
    public static DateTimeOffset ToldAt(DateOnly reviewOn, int time, SchoolCalendar calendar)
    {
        var on = SchoolDay(reviewOn, calendar);
        for (var told = 1; told < time; told++)
            on = SchoolDay(on.AddDays(DaysBetweenChasers), calendar);
        return London.At(on, LadderDays.FiringTime);
    }

    /// <summary>Who may look at the provision again: whoever teaches or looks after cases.</summary>
    public static bool MayReview(Person person) => person.Roles.Contains(Role.Teacher) || Steps.StepAccess.Staff.Any(person.Roles.Contains);

    private static DateOnly SchoolDay(DateOnly on, SchoolCalendar calendar)
    {
        try
        {
            return calendar.SchoolDayOnOrAfter(on);
        }
        catch (CalendarGapException)
        {
            return on;
        }
    }
}
