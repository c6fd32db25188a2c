namespace AlnWorkflows.Processes.Disagreements;

/// <summary>The types of step of <see cref="DisagreementOrchestration"/>.</summary>
public static class DisagreementStepTypes
{
    /// <summary>The disagreement itself: answered before the run begins, by staff or by the family.</summary>
    public const string Raise = "raise-disagreement";

    /// <summary>Where the family raised it: the ALNCo says at which stage talking begins.</summary>
    public const string Arrange = "arrange-disagreement";

    /// <summary>Staff record what came of a stage.</summary>
    public const string Outcome = "disagreement-outcome";

    /// <summary>The family chooses at any time: another stage, the legal route, or to stop. Its subject is the person.</summary>
    public const string Choose = "disagreement-choice";

    /// <summary>An officer of the authority answers, or staff record what they said.</summary>
    public const string Authority = "disagreement-authority";
}
