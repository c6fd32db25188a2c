namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>How the process ended.</summary>
public enum PreparePlanOutcome
{
    /// <summary>Everybody the law names was given a copy of the plan (s.22(1)).</summary>
    PlanGiven,

    /// <summary>The young person withdrew consent (s.12(2)(b)).</summary>
    NoConsent,

    /// <summary>The learner left the school: the duty ended by law.</summary>
    LearnerLeft,

    /// <summary>The decision was taken back: it is made again, under the same duty and its clock.</summary>
    DecidedAgain,

    /// <summary>The plan ended while a copy of it was still owed (s.31, s.35): its reviews, or ceasing, closed the case.</summary>
    PlanEnded,
}
