using System.Text.Json;
using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Simulation.Storage;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Simulation;

/// <summary>Reads instances as they are stored, without trouble and without time.</summary>
public sealed class Inspection
{
    private static readonly ServiceProvider Nothing = new ServiceCollection().BuildServiceProvider();
    private readonly World world;
    private ITableStore? read;
    private WorkflowClient? client;

    internal Inspection(World world) => this.world = world;

    /// <summary>The ids of all instances.</summary>
    public async Task<IReadOnlyList<string>> InstancesAsync() =>
        [.. (await Client().GetAllInstancesAsync(new OrchestrationQuery(PageSize: 500))).Instances.Select(instance => instance.InstanceId)];

    /// <summary>The state of an instance; null where there is none.</summary>
    public Task<OrchestrationMetadata?> StateAsync(string instanceId) => Client().GetInstanceAsync(instanceId);

    /// <summary>The history of an instance since it last continued as new.</summary>
    public Task<IReadOnlyList<HistoryItem>> HistoryAsync(string instanceId) => Client().GetHistoryAsync(instanceId);

    /// <summary>What has been stored for an instance and was not taken by a turn.</summary>
    public async Task<int> InboxAsync(string instanceId) =>
        (await world.Stores.Engine.QueryAsync(WorldStores.Instances, new TableRange(instanceId, "i|", "i}"))).Rows.Count;

    /// <summary>The sub-orchestrations among these, by who called them: instance and number of the call.</summary>
    internal async Task<IReadOnlyDictionary<(string Parent, int TaskId), OrchestrationMetadata>> ChildrenAsync(IEnumerable<string> instanceIds)
    {
        var children = new Dictionary<(string, int), OrchestrationMetadata>();
        foreach (var id in instanceIds)
        {
            if (await world.Stores.Engine.GetAsync(WorldStores.Instances, id, "s") is not { } row || row.Get<string>("Parent") is not { } parent)
                continue;
            using var link = JsonDocument.Parse(parent);
            children[(link.RootElement.GetProperty("InstanceId").GetString()!, link.RootElement.GetProperty("TaskId").GetInt32())] = (await StateAsync(id))!;
        }

        return children;
    }

    /// <summary>The output of an instance that must have completed, or a violation and the type's default.</summary>
    public async Task<T?> OutputAsync<T>(string instanceId)
    {
        var state = await StateAsync(instanceId);
        if (state is { Status: OrchestrationStatus.Completed })
            return WorkflowJson.Deserialize<T>(state.SerializedOutput);
        world.Violate($"Instance '{instanceId}' is {state?.Status.ToString() ?? "unknown"}, not Completed. {state?.FailureDetails?.ErrorMessage}");
        return default;
    }

    private WorkflowClient Client()
    {
        if (client is not null && read == world.Stores.Engine)
            return client;
        read = world.Stores.Engine;
        return client = new EmbeddedEngine(new InspectedTableStore(world.Stores), world.Registry, Nothing, TimeProvider.System, NullLogger<EmbeddedEngine>.Instance).Client;
    }
}
