using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Running;

/// <summary>The input of every process run for a case: ids only.</summary>
/// <param name="Process">The process's name within instance and step ids, kebab-case.</param>
/// <param name="Number">1 for the first run of the process for this case.</param>
/// <param name="SubjectId">What within the case the run is about: the duty it watches; null for the case as a whole.</param>
public sealed record CaseRun(string BodyId, string CaseId, string Process, int Number, string? SubjectId = null)
{
    public CaseKey Key() => new(BodyId, CaseId);

    public string InstanceId() => SubjectId is null ? $"{CaseId}:{Process}:{Number}" : $"{CaseId}:{Process}:{SubjectId}:{Number}";

    /// <summary>The id of a step of this run: the same each time the process asks for it.</summary>
    public string StepId(string type, int occurrence, string? subjectId = null) =>
        subjectId is null ? $"{Process}-{Number}-{type}-{occurrence}" : $"{Process}-{Number}-{type}-{occurrence}-{subjectId}";
}
