namespace AlnWorkflows.Processes.Ports;

/// <summary>How an answer to an invitation came.</summary>
public enum ReplySource
{
    /// <summary>On our own page: it holds, whatever a calendar says.</summary>
    Page,

    /// <summary>Said to staff, who recorded it.</summary>
    Staff,

    /// <summary>A button in the person's calendar.</summary>
    Calendar,
}
