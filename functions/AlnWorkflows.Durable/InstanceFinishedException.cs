namespace AlnWorkflows.Durable;

public sealed class InstanceFinishedException(string instanceId, Exception? inner = null)
    : Exception($"Instance '{instanceId}' has finished and takes no more events.", inner)
{
    public string InstanceId { get; } = instanceId;
}
