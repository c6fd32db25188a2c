namespace AlnWorkflows.Durable;

/// <param name="InstanceId">The id wished for; null is a new one.</param>
public sealed record StartOrchestrationOptions(string? InstanceId = null);
