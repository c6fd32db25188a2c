namespace AlnWorkflows.Processes.Ports;

/// <summary>What the law may require a notice to say. Wording marks the block that says it under the same name.</summary>
public enum NoticePart
{
    /// <summary>What was decided, is proposed, or was asked for.</summary>
    Decision,

    Reasons,

    /// <summary>How to reach the body that gives the notice.</summary>
    BodyContact,

    /// <summary>How to reach the authority's information and advice (s.9).</summary>
    Advice,

    /// <summary>The authority's arrangements for avoiding and resolving disagreements, with independent persons (s.68).</summary>
    Disagreements,

    /// <summary>That those arrangements leave the right to appeal as it is (s.68(5)).</summary>
    AppealUnaffected,

    /// <summary>Independent advocacy services (s.69).</summary>
    Advocacy,

    /// <summary>What can be done next against the decision: reconsideration, appeal, complaint.</summary>
    NextRemedy,

    /// <summary>The last day on which the next remedy can be used.</summary>
    LastDay,

    /// <summary>The copy of the plan.</summary>
    Copy,

    /// <summary>Which body is responsible, or decides next.</summary>
    ResponsibleBody,

    /// <summary>The opportunity to discuss, or to make representations, before anything is decided.</summary>
    Opportunity,

    /// <summary>The date now aimed at.</summary>
    NewDate,
}
