using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records;

/// <summary>An answer with the step it answers.</summary>
internal sealed record StoredAnswer(string StepId, StepAnswer Answer);
