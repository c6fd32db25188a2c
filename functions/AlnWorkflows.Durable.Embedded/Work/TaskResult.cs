using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>A result that no turn has recorded yet.</summary>
internal sealed record TaskResult(int Generation, HistoryEvent Event);
