namespace AlnWorkflows.Processes.Ports;

/// <summary>What somebody may ask to have mailed at a link.</summary>
public enum LinkMail
{
    Code,

    /// <summary>A new link in place of a dead one.</summary>
    NewLink,
}
