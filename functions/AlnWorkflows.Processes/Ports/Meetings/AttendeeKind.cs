namespace AlnWorkflows.Processes.Ports;

/// <summary>What somebody asked to a meeting is to it.</summary>
public enum AttendeeKind
{
    Learner,
    Family,
    Professional,
    Staff,
}
