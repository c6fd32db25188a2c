namespace AlnWorkflows.Processes.Ports;

public enum NoticeState
{
    /// <summary>Prepared; it leaves at <see cref="Notice.LeavesAt"/> unless it is stopped.</summary>
    Held,

    /// <summary>To be printed and handed over, left or posted by a person.</summary>
    OnPaper,
    Stopped,
    Given,

    /// <summary>It lacks what the law requires, and waits until somebody completes it.</summary>
    Incomplete,

    /// <summary>When it was to leave, its reader was no longer one of those to be told.</summary>
    NotNeeded,
}
