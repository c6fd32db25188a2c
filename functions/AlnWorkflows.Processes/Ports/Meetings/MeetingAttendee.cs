namespace AlnWorkflows.Processes.Ports;

/// <summary>Somebody asked to a meeting.</summary>
public sealed record MeetingAttendee(string PersonId, AttendeeKind Kind)
{
    /// <summary>Whether times are offered to them before one is fixed.</summary>
    public bool ChoosesTime => Kind is AttendeeKind.Learner or AttendeeKind.Family;
}
