using AlnWorkflows.Processes.MonitorProvision;

namespace AlnWorkflows.Processes.Plans;

/// <summary>A row of section 2B or 2C as one version of a plan has it.</summary>
/// <param name="Change">What became of it since the version before.</param>
public sealed record PlanRow(ProvisionRow Row, PlanRowChange Change);
