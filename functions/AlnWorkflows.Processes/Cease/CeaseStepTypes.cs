namespace AlnWorkflows.Processes.Cease;

/// <summary>The types of step of <see cref="CeaseOrchestration"/>, and the one from which it starts outside a review.</summary>
public static class CeaseStepTypes
{
    public const string Propose = "cease-propose";
    public const string Views = "cease-views";
    public const string Decide = "cease-decide";
    public const string Request = "cease-request";
    public const string NoRequest = "cease-no-request";
    public const string Reconsidered = "cease-reconsidered";
    public const string Appeal = "cease-appeal";
    public const string NoAppeal = "cease-no-appeal";
    public const string AppealDetermined = "cease-appeal-determined";
    public const string Withdraw = "cease-withdraw";
}
