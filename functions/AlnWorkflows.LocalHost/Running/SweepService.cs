using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

/// <summary>Sees that schools are asked for their dates and their staff told of theirs, and sweeps, at start and each minute of system time.</summary>
internal sealed class SweepService(IServiceScopeFactory scopes, ILogger<SweepService> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, TimeProvider.System);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<TermDatesAsking>().EnsureAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<StaffTelling>().EnsureAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<Sweep>().RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                HostLog.SweepFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
