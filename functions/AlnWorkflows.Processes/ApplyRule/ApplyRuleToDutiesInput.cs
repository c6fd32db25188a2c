using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyRule;

/// <param name="Run">Whose duties, which rule, and to which version.</param>
public sealed record ApplyRuleToDutiesInput(CaseRun Run, string? Continuation);
