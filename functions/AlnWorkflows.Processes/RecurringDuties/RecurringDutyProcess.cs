using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>A recurring duty of a school: its name within instance and step ids, where its steps lie, and what tells it of changes.</summary>
public static class RecurringDutyProcess
{
    public const string Name = "recurring-duty";

    /// <summary>Something was recorded or chosen.</summary>
    public const string Changed = "recurring-changed";

    private const string Prefix = "recurring-";

    /// <summary>Where a school's recurring duties keep their runs, steps and audit: beside its cases.</summary>
    public static CaseKey PlaceOf(string bodyId) => new(bodyId, Prefix + bodyId);

    public static bool IsPlace(CaseKey key) => key == PlaceOf(key.BodyId);

    public static CaseRun RunFor(string bodyId, string kind, int number) => new(bodyId, PlaceOf(bodyId).CaseId, Name, number, kind);

    /// <summary>The page of a school's recurring duties.</summary>
    public static string PathOf(string bodyId) => $"/schools/{bodyId}/recurring";

    /// <summary>Where what a step asks for is recorded.</summary>
    public static string PathOf(Step step) => RecurringKinds.OfStep(step.Type) is { } kind
        ? PathOf(step.Case.BodyId, kind.Id, step.SubjectId!)
        : $"{PathOf(step.Case.BodyId)}/dates";

    /// <summary>Where a period is recorded.</summary>
    public static string PathOf(string bodyId, string kind, string periodId) => $"{PathOf(bodyId)}/{kind}/{periodId}";
}
