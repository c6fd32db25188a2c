using System.Collections.Concurrent;

namespace AlnWorkflows.Durable.Embedded.Telemetry;

/// <summary>The instances this host has found standing still, each counted once.</summary>
internal sealed class BlockedInstances
{
    private readonly ConcurrentDictionary<string, string> orchestrations = new(StringComparer.Ordinal);

    public void Add(string instanceId, string orchestration)
    {
        if (orchestrations.TryAdd(instanceId, orchestration))
            Count(1, orchestration);
    }

    public void Remove(string instanceId)
    {
        if (orchestrations.TryRemove(instanceId, out var orchestration))
            Count(-1, orchestration);
    }

    private static void Count(int more, string orchestration) =>
        EngineTelemetry.Blocked.Add(more, new KeyValuePair<string, object?>(EngineTelemetry.Orchestration, orchestration));
}
