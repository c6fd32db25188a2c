namespace AlnWorkflows.Processes.Ports;

/// <summary>An iTIP message (RFC 5546) that goes with a mail, as a part of its own and as a file.</summary>
/// <param name="Method"><c>REQUEST</c> or <c>CANCEL</c>.</param>
/// <param name="Content">The calendar (RFC 5545), its lines ending in CRLF.</param>
public sealed record MailCalendar(string Method, string Content);
