namespace AlnWorkflows.Processes.Referrals;

/// <summary>How the process ended.</summary>
public enum ReferralOutcome
{
    /// <summary>The authority decides the case (s.13(1)).</summary>
    Accepted,

    /// <summary>The school took its decision to refer back and decides again.</summary>
    DecidedAgain,

    /// <summary>The young person withdrew consent (s.12(2)(b)).</summary>
    NoConsent,

    /// <summary>The learner left the school: the duty ended by law.</summary>
    LearnerLeft,
}
