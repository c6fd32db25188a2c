using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Meetings;

internal static partial class OrganiserLog
{
    [LoggerMessage(2101, LogLevel.Warning, "The organiser's calendar does not show meeting {MeetingId} of case {CaseId} as it stands ({Outcome}, {Failures} times in a row): those asked are told by mail; tried again {DueAt}")]
    public static partial void NotKept(ILogger logger, string caseId, string meetingId, CalendarOutcome outcome, int failures, DateTimeOffset? dueAt);

    [LoggerMessage(2102, LogLevel.Warning, "The organiser's calendar of meeting {MeetingId} of case {CaseId} could not be looked at; it is tried again")]
    public static partial void NotLookedAt(ILogger logger, string caseId, string meetingId, Exception exception);
}
