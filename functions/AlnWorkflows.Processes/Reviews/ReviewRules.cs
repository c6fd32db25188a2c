using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The date rules of section 23(1) to (6), and how far ahead a review is prepared. Pure.</summary>
public static class ReviewRules
{
    /// <summary>How many weeks with school days a review is prepared before it is due: local practice.</summary>
    public const int SchoolWeeksAhead = 12;

    private const int DaysOfWeek = 7;

    /// <summary>The event and day from which the next review period runs: the day on which the revised plan, or the notice
    /// not to revise it, was first given in the period before (s.23(3), (4)); where none was, the day after that period
    /// ended (s.23(5)).</summary>
    /// <param name="period">The period before, or the one that the outcome's day lies in.</param>
    public static (string Event, DateOnly On) NextPeriod(Duty period, DateOnly? firstGivenOn) => firstGivenOn is { } on
        ? (LegalEvents.PreviousReviewOutcomeGiven, on)
        : (LegalEvents.DayAfterPreviousPeriod, period.LegalLatest.AddDays(1));

    /// <summary>The periods that an outcome first given on a day meets: those begun by then and still owed. A period that
    /// only began because the outcome was recorded later than it was given never was one.</summary>
    public static (IReadOnlyList<Duty> Met, IReadOnlyList<Duty> NeverBegan) Settled(IEnumerable<Duty> periods, DateOnly firstGivenOn)
    {
        var owed = periods.OrderBy(period => period.Clock.AnchorDate).ToList();
        return ([.. owed.Where((period, index) => index == 0 || period.Clock.AnchorDate <= firstGivenOn)], [.. owed.Skip(1).Where(period => period.Clock.AnchorDate > firstGivenOn)]);
    }

    /// <summary>What a school owes for a plan that it reviews, in the order in which it is ended: the periods last, since
    /// whoever looks takes their end for the end of everything.</summary>
    public static IEnumerable<Duty> InEndingOrder(IEnumerable<Duty> duties) => duties
        .Where(duty => duty.RuleId is RuleIds.Review12Months or RuleIds.ReviewOnRequestSchool)
        .OrderBy(duty => duty.RuleId == RuleIds.Review12Months);

    /// <summary>The Monday on which preparing a review opens: the twelfth week with a school day before the week in which
    /// it is to be done; where the calendar does not reach, twelve weeks of any kind before.</summary>
    public static DateOnly OpensOn(DateOnly reviewBy, SchoolCalendar calendar)
    {
        var monday = Week.MondayOf(reviewBy);
        try
        {
            for (var weeks = 0; weeks < SchoolWeeksAhead;)
            {
                monday = monday.AddDays(-DaysOfWeek);
                if (Enumerable.Range(0, DaysOfWeek).Any(day => calendar.IsSchoolDay(monday.AddDays(day))))
                    weeks++;
            }

            return monday;
        }
        catch (CalendarGapException)
        {
            return Week.MondayOf(reviewBy).AddDays(-DaysOfWeek * SchoolWeeksAhead);
        }
    }

    /// <summary>The day a first look at the plan is due: a month after the copy was first given. Local practice; the law
    /// asks for no such review.</summary>
    public static DateOnly FirstLookOn(DateOnly firstGivenOn) => firstGivenOn.AddMonths(1);
}
