namespace AlnWorkflows.Processes.Ports;

/// <summary>What a meeting is for.</summary>
public enum MeetingPurpose
{
    /// <summary>A person-centred planning meeting.</summary>
    Planning,

    /// <summary>A review of the plan (s.23 of the Act).</summary>
    Review,

    Discussion,
}
