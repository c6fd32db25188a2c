namespace AlnWorkflows.Processes.Contributions;

/// <summary>The types of step by which professionals are asked for advice.</summary>
public static class ContributionStepTypes
{
    /// <summary>The co-ordinator asks somebody.</summary>
    public const string Ask = "ask-advice";

    /// <summary>The professional answers. Its subject is the step by which they were asked.</summary>
    public const string Advice = "advice";

    /// <summary>The co-ordinator considers an answer that leaves something to decide. Its subject is the step that was answered.</summary>
    public const string Consider = "consider-advice";
}
