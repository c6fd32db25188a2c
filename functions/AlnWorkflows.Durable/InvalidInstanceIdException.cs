namespace AlnWorkflows.Durable;

public sealed class InvalidInstanceIdException(string instanceId, string reason)
    : Exception($"'{instanceId}' cannot be an instance id: {reason}.")
{
    public string InstanceId { get; } = instanceId;
}
