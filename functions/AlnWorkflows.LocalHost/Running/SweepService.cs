using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

/// <summary>Sees that schools are asked for their dates and their staff told of theirs, and sweeps, at start and each minute of system time.</summary>
internal sealed class SweepService(IServiceScopeFactory scopes, ILogger<SweepService> logger) : PeriodicService(scopes, TimeSpan.FromMinutes(1))
{
    protected override async Task RunOnceAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<TermDatesAsking>().EnsureAsync(cancellationToken);
        await services.GetRequiredService<StaffTelling>().EnsureAsync(cancellationToken);
        await services.GetRequiredService<Sweep>().RunAsync(cancellationToken);
    }

    protected override void TellFailed(Exception exception) => HostLog.SweepFailed(logger, exception);
}
