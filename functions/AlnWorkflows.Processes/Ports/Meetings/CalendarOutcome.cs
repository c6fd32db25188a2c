namespace AlnWorkflows.Processes.Ports;

/// <summary>What became of a call to a calendar service.</summary>
public enum CalendarOutcome
{
    Done,

    /// <summary>Throttled, out of order or not reached; it may or may not have been done.</summary>
    TryLater,

    /// <summary>Not allowed, or not understood: somebody has to put it right.</summary>
    Refused,

    /// <summary>The event is no longer there: its organiser has removed it.</summary>
    Gone,
}
