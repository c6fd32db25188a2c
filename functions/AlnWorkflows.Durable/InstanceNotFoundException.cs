namespace AlnWorkflows.Durable;

public sealed class InstanceNotFoundException(string instanceId, Exception? inner = null)
    : Exception($"No instance has the id '{instanceId}'.", inner)
{
    public string InstanceId { get; } = instanceId;
}
