namespace AlnWorkflows.Processes.Ports;

public enum MailOutcome
{
    Accepted,

    /// <summary>Not taken now; the same mail may be tried again.</summary>
    TryLater,

    /// <summary>Refused for good: the address or the mail itself.</summary>
    Refused,

    /// <summary>It may or may not have been taken.</summary>
    Unknown,
}
