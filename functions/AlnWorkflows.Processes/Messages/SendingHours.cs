using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Messages;

/// <summary>When messages without a statutory date leave: 08:00 to 18:00 on weekdays, on Fridays until noon, London time,
/// so that whoever has a question finds somebody at the school.</summary>
public static class SendingHours
{
    private static readonly TimeOnly Opens = new(8, 0);

    /// <summary>Nobody is reminded sooner than this after they were asked.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromDays(1);

    /// <summary>The instant itself where it lies within the hours, else the next at which they begin.</summary>
    public static DateTimeOffset Next(DateTimeOffset instant)
    {
        var today = London.DateOf(instant);
        return Enumerable.Range(0, 7)
            .Select(days => today.AddDays(days))
            .Where(date => Closes(date) is not null && instant < London.At(date, Closes(date)!.Value))
            .Select(date => London.At(date, Opens))
            .Select(opening => instant > opening ? instant : opening)
            .First();
    }

    /// <summary>When to remind on a London date of what is asked now: when the hours begin, but a day after now at the earliest.</summary>
    public static DateTimeOffset RemindOn(DateOnly date, DateTimeOffset now)
    {
        var opening = London.At(date, Opens);
        return Next(opening < now + LeastTime ? now + LeastTime : opening);
    }

    private static TimeOnly? Closes(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => null,
        DayOfWeek.Friday => new TimeOnly(12, 0),
        _ => new TimeOnly(18, 0),
    };
}
