namespace AlnWorkflows.Processes.Duties;

/// <summary>The type of step that watching a duty opens.</summary>
public static class DutyStepTypes
{
    public const string AlertNote = "alert-note";
}
