using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <param name="AskedStepId">The co-ordinator's request.</param>
/// <param name="AdviceStepId">The step the professional answers.</param>
public sealed record AdviceRequest(CaseRun Run, string AskedStepId, string AdviceStepId, string ProfessionalId);
