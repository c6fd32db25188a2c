namespace AlnWorkflows.Processes.Ports;

public enum DutyState
{
    Open,

    /// <summary>Done, on <see cref="Duty.MetOn"/>: in time or late.</summary>
    Met,

    /// <summary>Ended without being done, because the law ends it: consent refused, the learner left.</summary>
    Ended,
}
