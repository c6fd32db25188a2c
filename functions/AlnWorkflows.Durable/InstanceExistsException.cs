namespace AlnWorkflows.Durable;

public sealed class InstanceExistsException(string instanceId, Exception? inner = null)
    : Exception($"Instance '{instanceId}' exists; ids are never used twice.", inner)
{
    public string InstanceId { get; } = instanceId;
}
