namespace AlnWorkflows.Processes.Law;

/// <summary>What happens when the last day is one on which nothing can be done.</summary>
public enum RollForward
{
    /// <summary>It stands: the law gives no extension.</summary>
    None,

    /// <summary>It cannot happen: the count ends on a day that was counted.</summary>
    NotNeeded,
}
