namespace AlnWorkflows.Processes.Ports;

public enum LinkState
{
    Good,

    /// <summary>The token was altered, cut short, or never made here.</summary>
    Altered,
    Expired,
    Used,
    Revoked,
    Superseded,

    /// <summary>The key it was signed with was withdrawn.</summary>
    KeyWithdrawn,
}
