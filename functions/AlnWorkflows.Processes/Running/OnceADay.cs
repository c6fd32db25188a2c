using System.Collections.Concurrent;
using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Running;

/// <summary>What this host does once on each London day, however often it is told to. What fails is done again.</summary>
public sealed class OnceADay(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateOnly> doneOn = new(StringComparer.Ordinal);

    /// <param name="what">The process that it begins.</param>
    /// <param name="work">Given today.</param>
    public async Task DoAsync(string what, Func<DateOnly, Task> work)
    {
        var today = London.Today(time);
        if (doneOn.TryGetValue(what, out var on) && on == today)
            return;
        await work(today);
        doneOn[what] = today;
    }
}
