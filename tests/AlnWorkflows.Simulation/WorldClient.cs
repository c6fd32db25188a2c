using AlnWorkflows.Durable;
using AlnWorkflows.Simulation.Hosting;
using AlnWorkflows.Simulation.Scheduling;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation;

/// <summary>Asks hosts for what clients ask engines. What fails, or whose host dies, is asked again, of any host, until it
/// is acknowledged; and now and then it is asked once more after that.</summary>
public sealed class WorldClient
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly World world;
    private readonly HashSet<string> started = new(StringComparer.Ordinal);
    private readonly HashSet<string> purged = new(StringComparer.Ordinal);

    internal WorldClient(World world) => this.world = world;

    /// <summary>The ids of instances whose start was acknowledged.</summary>
    public IReadOnlySet<string> Started => started;

    /// <summary>The ids of instances that were removed, or may be by now.</summary>
    public IReadOnlySet<string> Purged => purged;

    /// <summary>Starts an instance.</summary>
    public async Task StartAsync(string orchestration, string instanceId, object? input = null)
    {
        await PersistAsync(client => StartOnceAsync(client, orchestration, instanceId, input));
        started.Add(instanceId);
        if (world.Random.Next(4) == 0)
            world.Beside(AgainAsync(client => StartOnceAsync(client, orchestration, instanceId, input)));
    }

    /// <summary>Raises an event, under an id made of instance, name and payload; false where the instance has finished.
    /// Waits where the instance is not there yet.</summary>
    public async Task<bool> RaiseAsync(string instanceId, string eventName, object payload)
    {
        var eventId = $"{instanceId}/{eventName}/{WorkflowJson.Serialize("The payload", payload)}";
        var isTaken = await PersistAsync(client => TakenAsync(client.RaiseEventAsync(instanceId, eventName, payload, eventId)));
        if (world.Random.Next(3) == 0)
            world.Beside(AgainAsync(client => TakenAsync(client.RaiseEventAsync(instanceId, eventName, payload, eventId))));
        return isTaken;
    }

    /// <inheritdoc cref="WorkflowClient.SuspendInstanceAsync"/>
    public Task<bool> SuspendAsync(string instanceId) => PersistAsync(client => TakenAsync(client.SuspendInstanceAsync(instanceId)));

    /// <inheritdoc cref="WorkflowClient.ResumeInstanceAsync"/>
    public Task<bool> ResumeAsync(string instanceId) => PersistAsync(client => TakenAsync(client.ResumeInstanceAsync(instanceId)));

    /// <inheritdoc cref="WorkflowClient.TerminateInstanceAsync"/>
    public Task<bool> TerminateAsync(string instanceId) => PersistAsync(client => TakenAsync(client.TerminateInstanceAsync(instanceId, "ended")));

    /// <summary>Removes a finished instance; asked again, it may be gone already.</summary>
    public async Task PurgeAsync(string instanceId)
    {
        // A second start that is still under way would begin it anew.
        await Task.WhenAll(world.Afterwards);
        purged.Add(instanceId);
        await PersistAsync(client => client.PurgeInstanceAsync(instanceId));
    }

    public Task<OrchestrationMetadata?> GetAsync(string instanceId) => PersistAsync(client => client.GetInstanceAsync(instanceId));

    /// <summary>Asks until there is an answer.</summary>
    public async Task<T> PersistAsync<T>(Func<WorkflowClient, Task<T>> ask)
    {
        while (true)
        {
            var host = await world.HostAsync();
            try
            {
                return await host.RunAsync(host => ask(host.Client));
            }
            catch (Exception failure) when (failure is HostLostException or TableStoreException or OperationCanceledException)
            {
            }
            catch (InstanceNotFoundException missing)
            {
                world.Expect(!started.Contains(missing.InstanceId), $"Instance '{missing.InstanceId}' was started and is not known.");
            }

            await world.DelayUpToAsync(LongestPause);
        }
    }

    /// <summary>Asks once more, some time later, whatever comes of it.</summary>
    private async Task AgainAsync(Func<WorkflowClient, Task<bool>> ask)
    {
        await world.DelayUpToAsync(TimeSpan.FromMinutes(world.Random.Next(2) * 10));
        var host = await world.HostAsync();
        try
        {
            await host.RunAsync(host => ask(host.Client));
        }
        catch (Exception failure) when (failure is HostLostException or TableStoreException or OperationCanceledException or InstanceNotFoundException)
        {
        }
    }

    private static async Task<bool> StartOnceAsync(WorkflowClient client, string orchestration, string instanceId, object? input)
    {
        try
        {
            await client.ScheduleNewOrchestrationInstanceAsync(orchestration, input, new StartOrchestrationOptions(instanceId));
            return true;
        }
        catch (InstanceExistsException)
        {
            return false;
        }
    }

    private static async Task<bool> TakenAsync(Task asked)
    {
        try
        {
            await asked;
            return true;
        }
        catch (InstanceFinishedException)
        {
            return false;
        }
    }
}
