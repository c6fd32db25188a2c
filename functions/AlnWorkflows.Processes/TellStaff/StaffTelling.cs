using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Sees to it that the staff of every school are told, whenever the school joined the service.</summary>
public sealed class StaffTelling(IBodies bodies, ProcessStarting starting, StaffTellingEnsured ensured, TimeProvider time)
{
    /// <summary>Begins the telling at each school where it has not begun. Looks once a
    /// day on each host; later calls of the day do nothing.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        if (ensured.On == today)
            return;
        foreach (var body in (await bodies.AllAsync(cancellationToken)).Where(body => body.Kind != BodyKind.LocalAuthority))
            await starting.StartAsync(TellStaffProcess.RunFor(body.BodyId), audit: null, cancellationToken);
        ensured.On = today;
    }
}
