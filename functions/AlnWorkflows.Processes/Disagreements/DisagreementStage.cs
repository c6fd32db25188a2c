namespace AlnWorkflows.Processes.Disagreements;

/// <summary>With whom the family talks. None has to come before another.</summary>
public enum DisagreementStage
{
    ClassTeacher,

    /// <summary>The ALNCo or the headteacher.</summary>
    School,

    /// <summary>The governor who is the link for additional learning needs.</summary>
    Governor,

    /// <summary>The local authority’s advice (s.9) and its arrangements for avoiding and resolving disagreements (s.68).</summary>
    Authority,
}
