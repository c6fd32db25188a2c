namespace AlnWorkflows.Processes.Ports;

public enum LinkPurpose
{
    /// <summary>Answer one step; used up by the answer.</summary>
    Step,

    /// <summary>Read one notice, as long as any right under it is open.</summary>
    Notice,

    /// <summary>Read the plan's copy.</summary>
    Plan,

    /// <summary>Answer about one meeting, and change one's mind, until it is over.</summary>
    Meeting,

    /// <summary>Read the pack of one referral in every version and answer it, as an officer of the authority.</summary>
    Referral,

    /// <summary>Link the account one signs in with; used up by that.</summary>
    Invitation,
}
