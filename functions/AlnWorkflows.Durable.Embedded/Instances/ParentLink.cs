namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>Who awaits a sub-orchestration's result: an instance, its generation, and the call's sequence number.</summary>
internal sealed record ParentLink(string InstanceId, int Generation, int TaskId);
