using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>Sees to it that every school is asked for its dates, whenever it joined the service.</summary>
public sealed class TermDatesAsking(IBodies bodies, IRuns runs, ProcessStarting starting, OnceADay onceADay)
{
    /// <summary>Begins the asking, for the school year after this one, at each school where none is going on. Looks once a
    /// day on each host; later calls of the day do nothing.</summary>
    public Task EnsureAsync(CancellationToken cancellationToken) => onceADay.DoAsync(AskTermDatesProcess.Name, async today =>
    {
        foreach (var body in (await bodies.AllAsync(cancellationToken)).Where(body => body.Kind != BodyKind.LocalAuthority))
            if (!(await runs.OfCaseAsync(ApplyCalendarProcess.CalendarOf(body.BodyId), cancellationToken)).Any(run => run.Process == AskTermDatesProcess.Name && run.IsLive))
                await starting.StartAsync(AskTermDatesProcess.RunFor(body.BodyId, new SchoolYear(SchoolYear.Of(today).StartYear + 1)), audit: null, cancellationToken);
    });
}
