using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>
/// From a rule and a start date to the two dates of a clock. Pure: the same rule, date and calendar always give the
/// same dates. All dates are London dates, inclusive; a day ends at 24:00 Europe/London.
/// </summary>
/// <remarks>
/// <para><c>legalLatest</c> of a body's duty is what the law's words give, moved on from a day that is no working day where
/// the rule provides that. INSET days and closures are not school days (Education Act 1996, section 579(1)).</para>
/// <para><c>safeBy</c> is the last day if the trigger day is counted as the first, whether or not the wording counts it:
/// of N counted days the (N−1)th after the trigger, INSET days counted because some are deemed sessions, whether or not
/// the trigger fell on a counted day; of N weeks from D it is D + 7N − 1. It never rolls forward.</para>
/// <para>Of a family's period the earlier date is what the law's words give from the day the notice was sent, with that
/// day counted where they leave it open and without roll-forward; the later one counts from delivery and rolls forward.</para>
/// <para>Twelve months from 29 February: no 29 February stands a year later, and it may be argued that the last day is
/// 27 or 28 February. The period has no extension in the Act, so the earlier, 27 February, is taken for both dates.</para>
/// </remarks>
public static class ClockCalculator
{
    /// <summary>A clock under a rule, from an event on a date.</summary>
    /// <param name="deliveredOn">Of a family's period, when the notice was delivered, where that is not the day it was sent.</param>
    /// <exception cref="ArgumentException">The rule names no such event.</exception>
    /// <exception cref="NoPeriodException">The rule has no period.</exception>
    /// <exception cref="CalendarNeededException">The rule is counted on a calendar and none is given.</exception>
    /// <exception cref="DeadlineException">The notice was delivered before it was sent.</exception>
    public static Clock Start(Rule rule, string anchorEvent, DateOnly anchorDate, SchoolCalendar? calendar, DateOnly? deliveredOn = null)
    {
        _ = Anchor(rule, anchorEvent);
        var period = rule.RequirePeriod();
        if (deliveredOn is not null && !period.FromDelivery)
            throw new DeadlineException($"The period of \"{rule.Id}\" does not count from delivery. Leave the day of delivery out.");
        if (deliveredOn < anchorDate)
            throw new DeadlineException($"The notice is said to be delivered on {deliveredOn:O}, before it was sent on {anchorDate:O}. Give the later date.");
        var days = DaysOf(rule, calendar);
        return new Clock(
            rule.Id, rule.Version, period.Length, period.Unit, days?.Id, days?.Revision, anchorEvent, anchorDate,
            DeliveredOn: deliveredOn == anchorDate ? null : deliveredOn);
    }

    /// <summary>The clock with its period made longer, as the rule provides, by an event before the period ends.</summary>
    /// <exception cref="DeadlineException">The rule names no such extension, it was made before, or the period had ended.</exception>
    public static Clock Extend(Clock clock, Rule rule, string extensionEvent, DateOnly on, SchoolCalendar? calendar = null)
    {
        var extension = rule.RequirePeriod().Extensions.FirstOrDefault(known => known.Event == extensionEvent)
            ?? throw new DeadlineException($"Nothing called \"{extensionEvent}\" makes the period of \"{rule.Id}\" longer.");
        if (clock.Extensions?.Any(made => made.Event == extensionEvent) == true)
            throw new DeadlineException($"The period of \"{rule.Id}\" was already made longer by \"{extensionEvent}\".");
        var last = Counts(clock, rule, calendar).Later.Last;
        if (on < clock.AnchorDate || on > last)
            throw new DeadlineException($"The period of \"{rule.Id}\" runs from {clock.AnchorDate:O} to {last:O}; {on:O} is not in it and cannot make it longer.");
        return clock with
        {
            Budget = clock.Budget + extension.Length,
            Extensions = [.. clock.Extensions ?? [], new ClockExtension(extensionEvent, on, extension.Length)],
        };
    }

    /// <summary>Whether an event on a day makes a clock's period longer: the rule names it, it has not done so before, and the
    /// day lies within the period.</summary>
    public static bool MayExtend(Clock clock, Rule rule, string extensionEvent, DateOnly on, SchoolCalendar? calendar = null) =>
        rule.RequirePeriod().Extensions.Any(known => known.Event == extensionEvent)
        && clock.Extensions?.Any(made => made.Event == extensionEvent) != true
        && on >= clock.AnchorDate
        && on <= Counts(clock, rule, calendar).Later.Last;

    /// <summary>The dates of a period from the rule's usual event, with their explanation.</summary>
    /// <inheritdoc cref="Read(Clock, Rule, SchoolCalendar?)"/>
    public static ClockReading Read(Rule rule, DateOnly anchorDate, SchoolCalendar? calendar = null) =>
        Read(Start(rule, rule.Anchors[0].Event, anchorDate, calendar), rule, calendar);

    /// <summary>The dates of a stored clock, read anew on a calendar, with their explanation.</summary>
    /// <param name="rule">The version of the rule the clock began under.</param>
    /// <param name="calendar">The school's or institution's; ignored where the rule needs none.</param>
    /// <returns>The clock with the revision it was now read with, both dates, why, and the confidence marks.</returns>
    /// <exception cref="CalendarNeededException">The rule is counted on a calendar and none is given.</exception>
    /// <exception cref="CalendarGapException">The trigger or the count lies outside the calendar.</exception>
    /// <exception cref="DeadlineException">Nothing is left of the budget, or the period leaves the dates that are known.</exception>
    public static ClockReading Read(Clock clock, Rule rule, SchoolCalendar? calendar)
    {
        var days = DaysOf(rule, calendar);
        var read = clock with { CalendarId = days?.Id, CalendarRevision = days?.Revision };
        return Explainer.Explain(read, rule, Anchor(rule, clock.AnchorEvent), Counts(clock, rule, calendar));
    }

    /// <summary>The dates alone.</summary>
    /// <inheritdoc cref="Read(Clock, Rule, SchoolCalendar?)"/>
    public static ClockDates Dates(Clock clock, Rule rule, SchoolCalendar? calendar) => Counts(clock, rule, calendar).Dates;

    /// <summary>The first instant that is late: the end of the last day in law (UTC).</summary>
    public static DateTimeOffset LateFrom(Rule rule, DateOnly legalLatest) =>
        rule.Period?.DueBy is { } time ? London.At(legalLatest, time) : London.EndOfDay(legalLatest);

    /// <summary>The day on which a local step beside a clock is to be done.</summary>
    /// <param name="calendar">The school's or institution's; ignored where the step needs none.</param>
    /// <exception cref="CalendarNeededException">The step is counted on a calendar and none is given.</exception>
    /// <exception cref="DeadlineException">The count leaves the dates that are known.</exception>
    public static DateOnly LocalDate(LocalStep step, Clock clock, SchoolCalendar? calendar) =>
        Counting.InLaw(step.Period, step.Period.Length, clock.AnchorDate, DaysOf(step.Id, step.Period, calendar)).End;

    private static ClockCounts Counts(Clock clock, Rule rule, SchoolCalendar? calendar)
    {
        var (period, left, days) = (rule.RequirePeriod(), Left(clock), DaysOf(rule, calendar));
        return rule.PeriodOf == PeriodOwner.Family
            ? new ClockCounts(
                Counting.Earliest(period, left, clock.AnchorDate, days),
                Counting.InLaw(period, left, clock.DeliveredOn ?? clock.AnchorDate, days))
            : new ClockCounts(
                Counting.Safe(period, left, clock.AnchorDate, days),
                Counting.InLaw(period, left, clock.AnchorDate, days));
    }

    private static int Left(Clock clock)
    {
        var left = clock.Budget - clock.UsedUp;
        return left >= 1
            ? left
            : throw new DeadlineException($"The clock of \"{clock.RuleId}\" has used up {clock.UsedUp} of {clock.Budget}: nothing is left to count.");
    }

    private static IDayCalendar? DaysOf(Rule rule, SchoolCalendar? calendar) => DaysOf(rule.Id, rule.RequirePeriod(), calendar);

    private static IDayCalendar? DaysOf(string id, Period period, SchoolCalendar? calendar) => period.Calendar switch
    {
        CalendarKind.School or CalendarKind.FurtherEducation => calendar ?? throw new CalendarNeededException(id, period.Calendar),
        CalendarKind.WorkingDays => WorkingDayCalendar.Regulations,
        CalendarKind.TribunalWorkingDays => WorkingDayCalendar.Tribunal,
        _ => null,
    };

    private static LegalEvent Anchor(Rule rule, string anchorEvent) =>
        rule.Anchors.FirstOrDefault(anchor => anchor.Event == anchorEvent)
        ?? throw new ArgumentException(
            $"The rule \"{rule.Id}\" does not start from \"{anchorEvent}\". Give one of: {string.Join(", ", rule.Anchors.Select(anchor => anchor.Event))}.",
            nameof(anchorEvent));
}
