namespace AlnWorkflows.Processes.Ports;

/// <param name="Html">A whole document, printable, with each half marked by its language.</param>
/// <param name="ContentHash">SHA-256 of the document, lower-case hex.</param>
public sealed record WrittenNotice(string Html, string WordingVersion, string ContentHash);
