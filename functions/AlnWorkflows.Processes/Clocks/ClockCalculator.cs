using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>
/// From a rule and a start date to the two dates of a clock. Pure: the same rule, date and calendar always give the
/// same dates. All dates are London dates, inclusive; a day ends at 24:00 Europe/London.
/// </summary>
/// <remarks>
/// <para><c>legalLatest</c> is what the law's words give. A count of N school days ends on the Nth day after the
/// trigger on which pupils attend; INSET days and closures are not school days (Education Act 1996, section 579(1)).
/// A period of N months starting with a date ends the day before the corresponding date (section 23(2) of the Act:
/// D + 12 months − 1 day) and never moves, whatever day it ends on.</para>
/// <para><c>safeBy</c> is the last day if the trigger day is counted as the first, whether or not the wording counts
/// it, and it never rolls forward. For school days that is the (N−1)th day after the trigger, INSET days counted
/// because some are deemed sessions, whether or not the trigger fell on a counted day. A period of months "starting
/// with" its trigger already counts it, so there <c>safeBy</c> is <c>legalLatest</c>.</para>
/// <para>Twelve months from 29 February: no 29 February stands a year later, and it may be argued that the last day is
/// 27 or 28 February. The period has no extension in the Act, so the earlier, 27 February, is taken for both dates.</para>
/// </remarks>
public static class ClockCalculator
{
    /// <summary>A clock under a rule, from an event on a date.</summary>
    /// <exception cref="ArgumentException">The rule names no such event.</exception>
    /// <exception cref="CalendarNeededException">The rule is counted on a calendar and none is given.</exception>
    public static Clock Start(Rule rule, string anchorEvent, DateOnly anchorDate, SchoolCalendar? calendar)
    {
        _ = Anchor(rule, anchorEvent);
        var counted = CalendarOf(rule, calendar);
        return new Clock(
            rule.Id, rule.Version, rule.Length, rule.Unit, counted?.Id, counted?.Revision, anchorEvent, anchorDate);
    }

    /// <summary>The dates of a period from the rule's usual event, with their explanation.</summary>
    /// <inheritdoc cref="Read(Clock, Rule, SchoolCalendar?)"/>
    public static ClockReading Read(Rule rule, DateOnly anchorDate, SchoolCalendar? calendar = null) =>
        Read(Start(rule, rule.Anchors[0].Event, anchorDate, calendar), rule, calendar);

    /// <summary>The dates of a stored clock, read anew on a calendar, with their explanation.</summary>
    /// <param name="rule">The version of the rule the clock began under.</param>
    /// <param name="calendar">Ignored where the rule needs none.</param>
    /// <returns>The clock with the revision it was now read with, both dates, why, and the confidence marks.</returns>
    /// <exception cref="CalendarNeededException">The rule is counted on a calendar and none is given.</exception>
    /// <exception cref="CalendarGapException">The trigger or the count lies outside the calendar.</exception>
    /// <exception cref="DeadlineException">Nothing is left of the budget, or the period would end after the year 9999.</exception>
    public static ClockReading Read(Clock clock, Rule rule, SchoolCalendar? calendar)
    {
        var counted = CalendarOf(rule, calendar);
        var read = clock with { CalendarId = counted?.Id, CalendarRevision = counted?.Revision };
        var dates = Dates(clock, rule, calendar);
        return Explainer.Explain(read, rule, Anchor(rule, clock.AnchorEvent), dates, counted);
    }

    /// <summary>The dates alone.</summary>
    /// <inheritdoc cref="Read(Clock, Rule, SchoolCalendar?)"/>
    public static ClockDates Dates(Clock clock, Rule rule, SchoolCalendar? calendar)
    {
        var left = Left(clock);
        return CalendarOf(rule, calendar) is { } counted
            ? new ClockDates(
                counted.Count(clock.AnchorDate, left - 1, CountedDays.SchoolAndInsetDays),
                counted.Count(clock.AnchorDate, left, CountedDays.SchoolDays))
            : MonthDates(clock.AnchorDate, left);
    }

    /// <summary>What is left of the budget.</summary>
    internal static int Left(Clock clock)
    {
        var left = clock.Budget - clock.UsedUp;
        return left >= 1
            ? left
            : throw new DeadlineException($"The clock of \"{clock.RuleId}\" has used up {clock.UsedUp} of {clock.Budget}: nothing is left to count.");
    }

    private static ClockDates MonthDates(DateOnly start, int months)
    {
        if (start > DateOnly.MaxValue.AddMonths(-months))
            throw new DeadlineException($"The period from {start:O} would end after the year 9999. Give an earlier start date.");
        var last = start.AddMonths(months).AddDays(-1);
        return new ClockDates(last, last);
    }

    private static SchoolCalendar? CalendarOf(Rule rule, SchoolCalendar? calendar) => rule.Calendar switch
    {
        CalendarKind.School => calendar ?? throw new CalendarNeededException(rule.Id),
        _ => null,
    };

    private static LegalEvent Anchor(Rule rule, string anchorEvent) =>
        rule.Anchors.FirstOrDefault(anchor => anchor.Event == anchorEvent)
        ?? throw new ArgumentException(
            $"The rule \"{rule.Id}\" does not start from \"{anchorEvent}\". Give one of: {string.Join(", ", rule.Anchors.Select(anchor => anchor.Event))}.",
            nameof(anchorEvent));
}
