namespace AlnWorkflows.Records.Links;

/// <summary>When mails were asked for, oldest first.</summary>
internal sealed record StoredMails(IReadOnlyList<DateTimeOffset> At);
