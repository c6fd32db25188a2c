using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Running;

/// <summary>The input of every process run for a case: ids only.</summary>
/// <param name="Process">The process's name within instance and step ids, kebab-case.</param>
/// <param name="Number">1 for the first run of the process for this case.</param>
public sealed record CaseRun(string BodyId, string CaseId, string Process, int Number)
{
    public CaseKey Key() => new(BodyId, CaseId);

    public string InstanceId() => $"{CaseId}:{Process}:{Number}";

    /// <summary>The id of a step of this run: the same each time the process asks for it.</summary>
    public string StepId(string type, int occurrence, string? subjectId = null) =>
        subjectId is null ? $"{Process}-{Number}-{type}-{occurrence}" : $"{Process}-{Number}-{type}-{occurrence}-{subjectId}";
}
