namespace AlnWorkflows.LocalHost.Settings;

/// <summary>How mail leaves.</summary>
/// <param name="From">The service's own mailbox.</param>
/// <param name="Smtp">The server that takes mail; null keeps every mail in the mailbox page.</param>
internal sealed record MailSettings(string From, SmtpSettings? Smtp);
