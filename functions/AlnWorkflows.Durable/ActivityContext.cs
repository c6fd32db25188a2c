namespace AlnWorkflows.Durable;

/// <summary>What an activity knows of its call.</summary>
/// <param name="InstanceId">The orchestration instance that called it.</param>
/// <param name="CancellationToken">Signalled when the host stops; the activity will be run again.</param>
public sealed record ActivityContext(string Name, string InstanceId, CancellationToken CancellationToken);
