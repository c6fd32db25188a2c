namespace AlnWorkflows.Processes.Law;

/// <summary>What happens when the last day is one on which nothing can be done.</summary>
public enum RollForward
{
    /// <summary>It stands: the law gives no extension.</summary>
    None,

    /// <summary>It cannot happen: the count ends on a day that was counted.</summary>
    NotNeeded,

    /// <summary>The period takes in the next working day (ALN Regulations 2021, regulation 2(4)).</summary>
    WorkingDay,

    /// <summary>The same by the ALN Code's own rule, believed to be that of regulation 2(4) and not yet checked.</summary>
    WorkingDayUnderCode,

    /// <summary>The act is in time on the Tribunal's next working day (its Regulations, regulation 76(2)).</summary>
    TribunalWorkingDay,

    /// <summary>Whatever day the period ends on, the act is in time until the Tribunal's first working day after it
    /// (its Regulations, regulations 10(1)(b) and 76(3)).</summary>
    FirstTribunalWorkingDayAfter,
}
