namespace AlnWorkflows.Durable;

public sealed record InstancePage(IReadOnlyList<OrchestrationMetadata> Instances, string? Continuation);
