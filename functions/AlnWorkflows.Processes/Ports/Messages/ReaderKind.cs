namespace AlnWorkflows.Processes.Ports;

public enum ReaderKind
{
    Parent,

    /// <summary>A child or young person, spoken to directly.</summary>
    Learner,
    Professional,
    Coordinator,
    Headteacher,
    Governor,
    Authority,
}
