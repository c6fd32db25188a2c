namespace AlnWorkflows.Processes.DecideAln;

/// <summary>How the process ended.</summary>
public enum DecideAlnOutcome
{
    /// <summary>No ALN: the notice was given (s.11(4)).</summary>
    NoAln,

    /// <summary>ALN: a copy of the plan was given (s.12(1), s.22(1)).</summary>
    PlanGiven,

    /// <summary>The case was referred to the local authority (s.12(2)(a), s.17 or s.30).</summary>
    Referred,

    /// <summary>The body does not decide: a plan is maintained, or it decided before and nothing is new (s.11(3)).</summary>
    NotDeciding,

    /// <summary>The young person did not consent, or withdrew consent (s.11(3)(c), s.12(2)(b)).</summary>
    NoConsent,

    /// <summary>The learner left the school: the duty ended by law.</summary>
    LearnerLeft,

    /// <summary>ALN: preparing the plan, or referring the case, goes on in a process of its own (s.12(1), s.12(2)(a)).</summary>
    HandedOver,
}
