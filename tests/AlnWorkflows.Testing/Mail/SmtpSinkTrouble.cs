namespace AlnWorkflows.Testing.Mail;

/// <summary>How a mail server may fail its client.</summary>
public enum SmtpSinkTrouble
{
    None,

    /// <summary>Closes the connection instead of greeting.</summary>
    DropsAtGreeting,

    /// <summary>Takes the mail in and closes the connection without a word about it.</summary>
    DropsAfterData,

    /// <summary>Says yes to the mail and closes the connection.</summary>
    DropsAfterAccepting,

    /// <summary>Takes the mail in and never answers.</summary>
    FallsSilentAfterData,
}
