namespace AlnWorkflows.Durable;

/// <summary>Starts orchestration instances and addresses them. Every accepted call is stored before it returns.</summary>
public abstract class WorkflowClient
{
    /// <summary>Starts an instance and returns its id (a new one in "N" form where none is given).</summary>
    /// <exception cref="InstanceExistsException">The id exists, in whatever state: ids are never used twice.</exception>
    /// <exception cref="InvalidInstanceIdException">The id is empty, over 256 characters, starts with '@', or holds / \ # ? or a control character.</exception>
    /// <exception cref="PayloadTooLargeException">The input is over 1 MB as JSON.</exception>
    public abstract Task<string> ScheduleNewOrchestrationInstanceAsync(string orchestrationName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Delivers an event; names ignore case; events wait for whoever awaits that name, oldest first.</summary>
    /// <param name="eventId">Two events with one id to one instance are one event; null is a new id.</param>
    /// <exception cref="InstanceNotFoundException">No instance has that id.</exception>
    /// <exception cref="InstanceFinishedException">The instance has completed, failed or been terminated.</exception>
    public abstract Task RaiseEventAsync(string instanceId, string eventName, object? payload = null, string? eventId = null, CancellationToken cancellationToken = default);

    /// <summary>The committed state of an instance; null where there is none.</summary>
    public abstract Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellationToken = default);

    /// <summary>Lists instances in the order of their ids, a page at a time.</summary>
    public abstract Task<InstancePage> GetAllInstancesAsync(OrchestrationQuery query, CancellationToken cancellationToken = default);

    /// <summary>What has happened to an instance since it last began, oldest first; empty where there is none.</summary>
    public abstract Task<IReadOnlyList<HistoryItem>> GetHistoryAsync(string instanceId, CancellationToken cancellationToken = default);

    /// <summary>Keeps everything that arrives for the instance until it is resumed; no code of it runs meanwhile.</summary>
    /// <exception cref="InstanceNotFoundException">No instance has that id.</exception>
    /// <exception cref="InstanceFinishedException">The instance has completed, failed or been terminated.</exception>
    public abstract Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>Lets a suspended instance go on with all that has come for it; others are not touched by it.</summary>
    /// <inheritdoc cref="SuspendInstanceAsync" path="/exception"/>
    public abstract Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>Ends the instance without running any more of its code, finally blocks included; its children go on.</summary>
    /// <inheritdoc cref="SuspendInstanceAsync" path="/exception"/>
    public abstract Task TerminateInstanceAsync(string instanceId, object? output = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a finished instance; false where it is unknown or not finished.</summary>
    public abstract Task<bool> PurgeInstanceAsync(string instanceId, CancellationToken cancellationToken = default);

    /// <summary>Removes all finished instances that fit and returns how many it removed. Broken off half way, it can be
    /// called again.</summary>
    public async Task<int> PurgeAllInstancesAsync(PurgeInstancesFilter filter, CancellationToken cancellationToken = default)
    {
        var purged = 0;
        var query = new OrchestrationQuery(Statuses: filter.Statuses, CreatedFrom: filter.CreatedFrom, CreatedTo: filter.CreatedTo, LastUpdatedTo: filter.EndedBefore);
        do
        {
            var page = await GetAllInstancesAsync(query, cancellationToken);
            foreach (var instance in page.Instances.Where(instance => instance.IsFinished))
            {
                if (await PurgeInstanceAsync(instance.InstanceId, cancellationToken))
                    purged++;
            }

            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);

        return purged;
    }
}
