using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Messages;

/// <summary>When messages leave for families: on weekdays that are no bank holidays from 08:00 to 18:00 London time, on
/// Fridays to 12:00, so that whoever gets one can ring the school about it.</summary>
public static class FamilyHours
{
    private static readonly TimeOnly Opens = new(8, 0);

    private static readonly TimeOnly Closes = new(18, 0);

    private static readonly TimeOnly ClosesOnFridays = new(12, 0);

    /// <summary><paramref name="now"/> where a message may leave now, else when it may. An hour past the end of
    /// <paramref name="mustLeaveBy"/>, the last day of a statutory period, gives way to now.</summary>
    public static DateTimeOffset Next(DateTimeOffset now, DateOnly? mustLeaveBy, BankHolidays bankHolidays)
    {
        var next = Enumerable.Range(0, 14)
            .Select(days => London.DateOf(now).AddDays(days))
            .Where(date => IsOpen(date, bankHolidays))
            .Where(date => now <= London.At(date, ClosesOn(date)))
            .Select(date => London.At(date, Opens))
            .First();
        if (next <= now)
            return now;
        return mustLeaveBy is { } last && now < London.EndOfDay(last) && next >= London.EndOfDay(last) ? now : next;
    }

    /// <summary>Whether families are written to on a day at all.</summary>
    public static bool IsOpen(DateOnly date, BankHolidays bankHolidays) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && bankHolidays.In(date.Year).All(holiday => holiday.Date != date);

    private static TimeOnly ClosesOn(DateOnly date) => date.DayOfWeek == DayOfWeek.Friday ? ClosesOnFridays : Closes;
}
