using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records;

/// <summary>A plan's version with the name of the blob that holds its file.</summary>
internal sealed record StoredPlan(PlanVersion Version, string Blob);
