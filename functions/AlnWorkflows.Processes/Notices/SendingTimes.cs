using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;

namespace AlnWorkflows.Processes.Notices;

/// <summary>When a notice that is ready leaves: later the same day or the next morning, so that it can be stopped.</summary>
public static class SendingTimes
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromHours(1);

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Well before noon, when families are written to no more.</summary>
    private static readonly TimeOnly LateMorning = new(11, 0);

    private static readonly TimeOnly Afternoon = new(16, 0);

    /// <summary>The next sending time at least an hour after <paramref name="now"/>: 08:00 and 16:00 on weekdays, on
    /// Fridays 08:00 and 11:00, London time, never on a bank holiday. One that would lie past the end of
    /// <paramref name="legalLatest"/> gives way to <paramref name="now"/>: holding a notice must not make it late.</summary>
    public static DateTimeOffset Next(DateTimeOffset now, DateOnly? legalLatest, BankHolidays bankHolidays)
    {
        var earliest = now + AtLeast;
        var next = Enumerable.Range(0, 14)
            .Select(days => London.DateOf(now).AddDays(days))
            .Where(date => FamilyHours.IsOpen(date, bankHolidays))
            .SelectMany(Of)
            .First(time => time >= earliest);
        return legalLatest is { } last && next >= London.EndOfDay(last) && now < London.EndOfDay(last) ? now : next;
    }

    private static IEnumerable<DateTimeOffset> Of(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Friday => [London.At(date, Morning), London.At(date, LateMorning)],
        _ => [London.At(date, Morning), London.At(date, Afternoon)],
    };
}
