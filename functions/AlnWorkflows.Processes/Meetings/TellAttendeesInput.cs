using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

public sealed record TellAttendeesInput(CaseRun Run, MeetingMailing Mailing);
