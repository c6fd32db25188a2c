namespace AlnWorkflows.Processes.Cease;

/// <summary>How it ended.</summary>
public enum CeaseEnd
{
    /// <summary>The school goes on maintaining the plan.</summary>
    PlanStays,

    /// <summary>The school ceased to maintain the plan, after the standstill of section 33.</summary>
    PlanCeased,

    /// <summary>The law, or another process of the case, ended the duty to maintain the plan first.</summary>
    DutyEnded,
}
