namespace AlnWorkflows.Processes.Reviews;

/// <summary>Why a plan is reviewed no longer.</summary>
public enum ReviewEnd
{
    /// <summary>It goes on being reviewed.</summary>
    None,

    /// <summary>The learner left the roll: the school's duty ended by law (s.31(1)–(4)).</summary>
    LearnerLeft,

    /// <summary>Another body maintains the plan now (s.35).</summary>
    PlanTransferred,

    /// <summary>The school ceased to maintain the plan (s.31(5)–(9), s.33).</summary>
    PlanCeased,

    /// <summary>Another process of the case ended the duty.</summary>
    DutyEnded,

    /// <summary>The child is looked after: the authority maintains the plan (s.35).</summary>
    LookedAfter,

    /// <summary>The authority took the plan over, or the learner is registered at two places (s.28, s.30).</summary>
    TakenOver,

    /// <summary>The young person does not consent to the plan being maintained (s.12(2)(b)).</summary>
    NoConsentToPlan,
}
