using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <param name="Types">The types to close; null closes every open step of the run.</param>
public sealed record CloseStepsInput(CaseRun Run, IReadOnlyList<string>? Types);
