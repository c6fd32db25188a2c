using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Sees to it that the staff of every school are told, whenever the school joined the service.</summary>
public sealed class StaffTelling(IBodies bodies, ProcessStarting starting, OnceADay onceADay)
{
    /// <summary>Begins the telling at each school where it has not begun. Looks once a day on each host; later calls of the day do nothing.</summary>
    public Task EnsureAsync(CancellationToken cancellationToken) => onceADay.DoAsync(TellStaffProcess.Name, async _ =>
    {
        foreach (var body in (await bodies.AllAsync(cancellationToken)).Where(body => body.Kind != BodyKind.LocalAuthority))
            await starting.StartAsync(TellStaffProcess.RunFor(body.BodyId), audit: null, cancellationToken);
    });
}
