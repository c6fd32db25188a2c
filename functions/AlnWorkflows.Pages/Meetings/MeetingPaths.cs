using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>The addresses of meetings.</summary>
public static class MeetingPaths
{
    public static string Arrange(CaseKey key) => $"{CasePaths.Case(key)}/arrange-meeting";

    /// <summary>For those who read the case.</summary>
    public static string Meeting(Meeting meeting) => $"{CasePaths.Case(meeting.Case)}/meetings/{meeting.MeetingId}";

    /// <summary>Where staff record what somebody told them.</summary>
    public static string ReplyOf(Meeting meeting, string personId) => $"{Meeting(meeting)}/replies/{Uri.EscapeDataString(personId)}";

    /// <summary>For somebody signed in who is asked to the meeting, whether they read the case or not.</summary>
    public static string Own(Meeting meeting) => $"/meetings/{meeting.Case.BodyId}/{meeting.Case.CaseId}/{meeting.MeetingId}";

    public static string Release(string bodyId) => $"/schools/{bodyId}/release";
}
