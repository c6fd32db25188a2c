namespace AlnWorkflows.Processes.Ports;

public enum StepState
{
    Open,
    Answered,

    /// <summary>Nobody needs to answer it any more.</summary>
    Closed,
}
