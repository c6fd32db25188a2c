namespace AlnWorkflows.Processes.Ports;

public enum StepKind
{
    /// <summary>Somebody has to do it.</summary>
    Task,

    /// <summary>Somebody may do it, as long as it is open.</summary>
    Offer,
}
