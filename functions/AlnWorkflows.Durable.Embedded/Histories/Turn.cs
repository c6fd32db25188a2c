namespace AlnWorkflows.Durable.Embedded.Histories;

/// <summary>One turn of an instance: what it was told, and what its code did about it, in order.</summary>
/// <param name="At">The turn's instant (UTC).</param>
internal sealed record Turn(DateTime At, IReadOnlyList<HistoryEvent> Inputs, IReadOnlyList<HistoryEvent> Outputs);
