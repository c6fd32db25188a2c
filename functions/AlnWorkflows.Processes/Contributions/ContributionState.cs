namespace AlnWorkflows.Processes.Contributions;

/// <summary>How a request to a professional stands.</summary>
public enum ContributionState
{
    /// <summary>Nothing has come yet, and its day has not passed.</summary>
    Awaited,

    /// <summary>Nothing has come by its day.</summary>
    None,

    /// <summary>Part has come; the rest is awaited.</summary>
    Partly,
    Received,
    NothingToAdd,
    NotInvolved,
    WaitingList,
    AskAnother,

    /// <summary>Nobody waits for it any more.</summary>
    NoLongerNeeded,
}
