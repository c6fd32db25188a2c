using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

/// <param name="ByPersonId">Who took the decision back; null where the process no longer needs the notices.</param>
/// <param name="OnlyOfRun">Leaves what other runs of the case give.</param>
public sealed record StopNoticesInput(
    CaseRun Run,
    string? ByPersonId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool OnlyOfRun = false);
