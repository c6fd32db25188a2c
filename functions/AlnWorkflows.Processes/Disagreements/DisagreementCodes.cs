namespace AlnWorkflows.Processes.Disagreements;

/// <summary>The codes in answers that steer talking about a disagreement.</summary>
public static class DisagreementCodes
{
    /// <summary>The field that says what came of a stage, or what the family chooses.</summary>
    public const string Result = "result";

    public const string Resolved = "resolved";

    /// <summary>Talking goes on, at the stage in <see cref="Stage"/>.</summary>
    public const string GoOn = "go-on";

    /// <summary>The family takes the legal route.</summary>
    public const string Legal = "legal";

    public const string Stop = "stop";

    /// <summary>The learner has left the school.</summary>
    public const string Left = "left";

    /// <summary>The field that names a <see cref="DisagreementStage"/>.</summary>
    public const string Stage = "stage";

    /// <summary>The field in which it is said whether talking goes on beside the legal route.</summary>
    public const string Talk = "talk";

    /// <summary>The field in which the authority chooses its answer.</summary>
    public const string Answer = "answer";

    /// <summary>The arrangements under section 68 take it up.</summary>
    public const string Arrangements = "arrangements";

    /// <summary>Information and advice under section 9, and nothing more from the authority.</summary>
    public const string Advice = "advice";

    /// <summary>The field that says whether the matter was referred under section 68, and the one with the date.</summary>
    public const string Referred = "referred";

    public const string ReferredOn = "referredOn";
}
