using AlnWorkflows.Processes.Meetings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

/// <summary>Brings organisers' calendars up to date and reads answers from them every five minutes of system time: apart from
/// the sweep, so that no mail ever waits for a calendar.</summary>
internal sealed class CalendarService(IServiceScopeFactory scopes, ILogger<CalendarService> logger) : PeriodicService(scopes, TimeSpan.FromMinutes(5))
{
    protected override Task RunOnceAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<OrganiserReading>().RunAsync(cancellationToken);

    protected override void TellFailed(Exception exception) => HostLog.CalendarsFailed(logger, exception);
}
