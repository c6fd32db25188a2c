using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>One asking of one professional: the first, or again for what is still to come.</summary>
/// <param name="AskedStepId">The co-ordinator's request.</param>
/// <param name="AdviceStepId">The step the professional answers.</param>
public sealed record AdviceRequest(CaseRun Run, string AskedStepId, string AdviceStepId, string ProfessionalId);
