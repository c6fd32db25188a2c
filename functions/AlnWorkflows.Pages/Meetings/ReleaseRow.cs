using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>One member of staff at one meeting to come.</summary>
public sealed record ReleaseRow(Meeting Meeting, string Reference, string Name, MeetingAnswer? Answer);
