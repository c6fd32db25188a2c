namespace AlnWorkflows.Processes.Ports;

public enum MessageState
{
    Queued,

    /// <summary>Held with everything else about the learner, or because the contact is not to be written to.</summary>
    Held,

    /// <summary>Claimed by a sender; the outcome is not yet known.</summary>
    Sending,
    Sent,

    /// <summary>It was sent, and then reported that it could not be delivered.</summary>
    Bounced,

    /// <summary>Withdrawn before it left.</summary>
    Stopped,

    /// <summary>It cannot be sent: no address, or refused for good. Somebody was told.</summary>
    Failed,
}
