using AlnWorkflows.Processes.Meetings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

/// <summary>Brings organisers' calendars up to date and reads answers from them every five minutes of system time: apart from
/// the sweep, so that no mail ever waits for a calendar.</summary>
internal sealed class CalendarService(IServiceScopeFactory scopes, ILogger<CalendarService> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, TimeProvider.System);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<OrganiserReading>().RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                HostLog.CalendarsFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
