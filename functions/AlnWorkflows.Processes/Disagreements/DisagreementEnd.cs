namespace AlnWorkflows.Processes.Disagreements;

/// <summary>How talking about a disagreement ended.</summary>
public enum DisagreementEnd
{
    /// <summary>It goes on.</summary>
    None,

    Resolved,

    /// <summary>The family asked the authority to reconsider, or appealed, and does not want to go on talking beside it.</summary>
    LegalRoute,

    FamilyStopped,

    /// <summary>The learner has left, or the school has nothing more to decide about them.</summary>
    CaseClosed,
}
