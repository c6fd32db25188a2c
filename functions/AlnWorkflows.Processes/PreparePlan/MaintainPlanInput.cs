using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <param name="Run">The run that gives the plan.</param>
/// <param name="Occurrence">Which decision of the case it carries out.</param>
/// <param name="GivenOn">London date on which somebody had a copy.</param>
public sealed record MaintainPlanInput(CaseRun Run, int Occurrence, DateOnly GivenOn);
