using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Engineering;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

/// <summary>Purges the history of instances that ended long ago, each night.</summary>
public sealed class PurgeHistoryFunction(DurableClientAccessor invocation, HistoryPurging purging)
{
    private const string EachNight = "0 15 2 * * *";

    [Function("PurgeHistory")]
    public Task RunAsync([TimerTrigger(EachNight)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        invocation.Client = client;
        return purging.PurgeAsync(HistoryPurging.UsuallyKept, cancellationToken);
    }
}
