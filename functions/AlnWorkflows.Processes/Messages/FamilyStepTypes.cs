namespace AlnWorkflows.Processes.Messages;

/// <summary>The type of step that stands in for a message nobody can mail.</summary>
public static class FamilyStepTypes
{
    public const string TellFamily = "tell-family";
}
