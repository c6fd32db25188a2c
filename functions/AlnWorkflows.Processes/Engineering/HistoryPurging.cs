using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Engineering;

/// <summary>Removes what the engine still holds of instances that ended long ago. The record in law is in Records and
/// stays.</summary>
public sealed class HistoryPurging(WorkflowClient client, IRuns runs, TimeProvider time)
{
    /// <summary>How long an ended instance is kept unless a host is told otherwise.</summary>
    public static readonly TimeSpan UsuallyKept = TimeSpan.FromDays(90);

    private static readonly HashSet<OrchestrationStatus> Ended = [OrchestrationStatus.Completed, OrchestrationStatus.Failed, OrchestrationStatus.Terminated];

    /// <summary>Purges each instance that ended longer ago than that, and returns how many. One whose run is live in
    /// Records (it has failed, and waits for an engineer) is kept: without its instance the sweep would start it again.</summary>
    /// <param name="kept">Counted from the instance's end.</param>
    public async Task<int> PurgeAsync(TimeSpan kept, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - kept;
        var query = new OrchestrationQuery(Statuses: Ended, CreatedTo: before, LastUpdatedTo: before);
        var purged = 0;
        do
        {
            var page = await client.GetAllInstancesAsync(query, cancellationToken);
            foreach (var instance in page.Instances)
            {
                if (!await IsLiveAsync(instance, cancellationToken) && await client.PurgeInstanceAsync(instance.InstanceId, cancellationToken))
                    purged++;
            }

            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);

        return purged;
    }

    private async Task<bool> IsLiveAsync(OrchestrationMetadata instance, CancellationToken cancellationToken) =>
        InstanceRuns.RunOf(instance) is { } run && await runs.FindAsync(run.Key(), instance.InstanceId, cancellationToken) is { IsLive: true };
}
