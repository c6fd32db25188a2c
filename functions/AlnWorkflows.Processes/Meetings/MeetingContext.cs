using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The meeting a step is about, with what has been answered.</summary>
public sealed record MeetingContext(Meeting Meeting, IReadOnlyList<MeetingReply> Replies);
