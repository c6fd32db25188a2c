using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A calendar that days are counted on: school days, term-time days, working days. All dates are London dates.</summary>
public interface IDayCalendar
{
    string Id { get; }

    BilingualText Name { get; }

    /// <summary>Changes whenever a day of the calendar may have changed.</summary>
    string Revision { get; }

    /// <summary>What a day is.</summary>
    /// <exception cref="Law.DeadlineException">The date is outside the calendar; the message says what to enter or give.</exception>
    CalendarDay Day(DateOnly date);

    /// <summary>Whether a count takes the day in. A calendar without INSET days counts the same either way.</summary>
    /// <inheritdoc cref="Day"/>
    bool Counts(DateOnly date, CountedDays counted);

    /// <summary>
    /// The day a count from a date ends on: forwards, or backwards where the number is negative, the date itself
    /// never counted; 0 is the date itself.
    /// </summary>
    /// <inheritdoc cref="Day"/>
    DateOnly Count(DateOnly from, int number, CountedDays counted);
}
