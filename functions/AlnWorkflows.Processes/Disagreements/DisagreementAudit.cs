namespace AlnWorkflows.Processes.Disagreements;

/// <summary>What is recorded of disagreements.</summary>
public static class DisagreementAudit
{
    public const string Raised = "disagreement-raised";

    public const string Ended = "disagreement-ended";
}
