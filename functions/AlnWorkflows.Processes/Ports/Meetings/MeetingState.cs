namespace AlnWorkflows.Processes.Ports;

public enum MeetingState
{
    /// <summary>Times were offered to the learner and the family; none is fixed yet.</summary>
    Offered,

    /// <summary>Its time is fixed.</summary>
    Fixed,
    Cancelled,

    /// <summary>It is over, and what came of it is recorded.</summary>
    Over,
}
