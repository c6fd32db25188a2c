using AlnWorkflows.Processes.Running;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

/// <summary>Sweeps at start and each minute of system time.</summary>
internal sealed class SweepService(Sweep sweep, ILogger<SweepService> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, TimeProvider.System);
        do
        {
            try
            {
                await sweep.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                HostLog.SweepFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
