using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Notices;

/// <summary>When a notice that is ready leaves: later the same day or the next morning, so that it can be stopped.</summary>
public static class SendingTimes
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromHours(1);

    private static readonly TimeOnly Morning = new(8, 0);

    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly TimeOnly Afternoon = new(16, 0);

    /// <summary>The next sending time at least an hour after <paramref name="now"/>: 08:00 and 16:00 on weekdays, on
    /// Fridays 08:00 and 12:00, London time. One that would lie past the end of <paramref name="legalLatest"/> gives
    /// way to <paramref name="now"/>: holding a notice must not make it late.</summary>
    public static DateTimeOffset Next(DateTimeOffset now, DateOnly? legalLatest)
    {
        var earliest = now + AtLeast;
        var next = Enumerable.Range(0, 7)
            .SelectMany(days => Of(London.DateOf(now).AddDays(days)))
            .First(time => time >= earliest);
        return legalLatest is { } last && next >= London.EndOfDay(last) && now < London.EndOfDay(last) ? now : next;
    }

    private static IEnumerable<DateTimeOffset> Of(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => [],
        DayOfWeek.Friday => [London.At(date, Morning), London.At(date, Noon)],
        _ => [London.At(date, Morning), London.At(date, Afternoon)],
    };
}
