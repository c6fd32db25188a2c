namespace AlnWorkflows.Processes.Ports;

/// <summary>Whether somebody will come.</summary>
public enum MeetingAnswer
{
    Accepted,
    Tentative,
    Declined,
}
