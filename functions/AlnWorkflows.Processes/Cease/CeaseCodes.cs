namespace AlnWorkflows.Processes.Cease;

/// <summary>The codes in answers that steer ceasing.</summary>
public static class CeaseCodes
{
    public const string Cease = "cease";
    public const string Maintain = "maintain";

    public const string Nothing = "nothing";
    public const string Came = "came";
    public const string AskAgain = "ask-again";
}
