using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>Somebody asked to a meeting, and what they have answered; null where they have not.</summary>
public sealed record AttendeeView(MeetingAttendee Attendee, string Name, MeetingReply? Reply);
