namespace AlnWorkflows.Processes.Ports;

/// <summary>One run of a process for a case: what the engine must know, kept where the case is kept.</summary>
/// <param name="InstanceId"><c>{caseId}:{process}:{n}</c>.</param>
/// <param name="Input">The orchestration's input as JSON: ids only.</param>
public sealed record Run(CaseKey Case, string InstanceId, string Process, int Number, string Input, DateTimeOffset StartedAt, DateTimeOffset? EndedAt = null)
{
    public bool IsLive => EndedAt is null;
}
