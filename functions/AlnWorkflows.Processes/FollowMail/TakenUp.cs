namespace AlnWorkflows.Processes.FollowMail;

/// <summary>What became of an answer.</summary>
public enum TakenUp
{
    /// <summary>What it says is on its way.</summary>
    NotYet,
    Done,

    /// <summary>It did not help: somebody must be asked again.</summary>
    AskAgain,
}
