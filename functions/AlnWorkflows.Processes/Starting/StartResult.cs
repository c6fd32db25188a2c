using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Starting;

/// <summary>The case that was started, or the problems that kept it from starting.</summary>
public sealed record StartResult(CaseKey? Case, IReadOnlyList<Problem> Problems);
