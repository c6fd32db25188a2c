namespace AlnWorkflows.Processes.Meetings;

/// <summary>What wakes a meeting's run.</summary>
public static class MeetingEvents
{
    /// <summary>Somebody answered, the meeting moved, or a message about it has gone or failed.</summary>
    public const string Changed = "meeting-changed";

    /// <summary>A message that the meeting is cancelled has gone or failed.</summary>
    public const string CalledOff = "meeting-called-off";
}
