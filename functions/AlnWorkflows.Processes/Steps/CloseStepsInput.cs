using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <param name="Types">The types to close; null closes every open step of the run.</param>
/// <param name="StepId">The one step to close; null closes by type.</param>
public sealed record CloseStepsInput(
    CaseRun Run,
    IReadOnlyList<string>? Types,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StepId = null);
