using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>How a recurring duty goes on, from its periods and what is on record of them. Pure.</summary>
/// <param name="runId">The run that asks.</param>
public sealed class RecurringRules(IReadOnlyList<RecurringPeriod> periods, IReadOnlyList<RecurringRecord> records, string runId, DateTimeOffset now)
{
    /// <summary>08:00 in London on a day, when people are told things.</summary>
    public static DateTime At(DateOnly day) => London.At(day, LadderDays.FiringTime).UtcDateTime;

    /// <summary>An open period that there is no more; null where there is none.</summary>
    public RecurringRecord? Orphan(SchoolCalendar calendar) =>
        records.FirstOrDefault(record => record.State == RecurringState.Open && calendar.Covers(record.First) && !periods.Any(period => IsOf(record, period)));

    /// <summary>The first period that is open, or that nothing is on record of; null where none is in sight. One whose safe
    /// date had passed when the duty was switched on is not asked for.</summary>
    public RecurringPeriod? Current(DateOnly since) => periods
        .Where(period => RecordOf(period) is { State: var state } ? state is RecurringState.Open || (state is RecurringState.Withdrawn && period.SafeBy >= since) : period.SafeBy >= since)
        .OrderBy(period => period.Last)
        .FirstOrDefault();

    /// <summary>What a period needs next.</summary>
    /// <param name="isAsked">Its owner has been asked.</param>
    public RecurringLook Next(RecurringPeriod period, bool isAsked)
    {
        if (now < London.StartOfDay(period.First))
            return Wait(London.StartOfDay(period.First).UtcDateTime);
        if (RecordOf(period) is not { State: RecurringState.Open } record || record.RunId != runId || !HasDatesOf(record, period))
            return About(RecurringNext.Begin, period);
        if (now >= London.EndOfDay(period.Last))
            return About(RecurringNext.Miss, period);
        if (isAsked)
            return Wait(London.EndOfDay(period.Last).UtcDateTime);
        return now.UtcDateTime >= At(period.AskFrom) ? About(RecurringNext.Ask, period) : Wait(At(period.AskFrom));
    }

    private static RecurringLook About(RecurringNext next, RecurringPeriod period) => new(next, period.Year.StartYear, period.Id);

    private static RecurringLook Wait(DateTime until) => new(RecurringNext.Wait, AgainAtUtc: until);

    private RecurringRecord? RecordOf(RecurringPeriod period) => records.FirstOrDefault(record => IsOf(record, period));

    private static bool IsOf(RecurringRecord record, RecurringPeriod period) => (record.Year, record.PeriodId) == (period.Year, period.Id);

    private static bool HasDatesOf(RecurringRecord record, RecurringPeriod period) =>
        (record.First, record.AskFrom, record.SafeBy, record.Last) == (period.First, period.AskFrom, period.SafeBy, period.Last);
}
