namespace AlnWorkflows.Processes.Duties;

/// <summary>The events that tell running instances that a duty or its clock has changed.</summary>
public static class DutyEvents
{
    public const string DutyChanged = "duty-changed";
}
