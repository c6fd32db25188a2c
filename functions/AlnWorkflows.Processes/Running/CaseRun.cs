using System.Globalization;
using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Running;

/// <summary>The input of every process run for a case: ids only.</summary>
/// <param name="Process">The process's name within instance and step ids, kebab-case.</param>
/// <param name="Number">1 for the first run of the process for this case.</param>
/// <param name="SubjectId">What within the case the run is about: the duty it watches; null for the case as a whole.</param>
/// <param name="Continues">The name of the run whose work was handed over to this one, which goes on with its steps,
/// notices and duties under the ids they have; null for a run that begins for itself.</param>
public sealed record CaseRun(
    string BodyId,
    string CaseId,
    string Process,
    int Number,
    string? SubjectId = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Continues = null)
{
    public CaseKey Key() => new(BodyId, CaseId);

    public string InstanceId() => SubjectId is null ? $"{CaseId}:{Process}:{Number}" : $"{CaseId}:{Process}:{SubjectId}:{Number}";

    /// <summary>The number of the run that an instance carries out.</summary>
    public static int NumberOf(string instanceId) => int.Parse(instanceId[(instanceId.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);

    /// <summary>What the ids of everything the run brings about are made from.</summary>
    public string Name() => Continues ?? $"{Process}-{Number}";

    /// <summary>The id of a step of this run: the same each time the process asks for it.</summary>
    public string StepId(string type, int occurrence, string? subjectId = null) =>
        subjectId is null ? $"{Name()}-{type}-{occurrence}" : $"{Name()}-{type}-{occurrence}-{subjectId}";
}
