namespace AlnWorkflows.Processes.FollowMail;

/// <summary>The types of step that a mail may need after it was sent.</summary>
public static class FollowMailStepTypes
{
    public const string MailUndelivered = "mail-undelivered";
    public const string PostPaperCopy = "post-paper-copy";
}
