namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Whose legal date it is, and so what talking does to it.</summary>
public enum HardDateKind
{
    /// <summary>The last lawful day of a duty of the school. Talking does not put it off.</summary>
    SchoolDuty,

    /// <summary>The last day on which the family may ask the authority to reconsider before a plan ends (s.32(1)(b)). Nothing extends it.</summary>
    AskAuthority,

    /// <summary>The last day for an appeal against the authority's decision. A referral under s.68 before its end extends it, and nothing else.</summary>
    Appeal,

    /// <summary>The same where such a referral has extended it.</summary>
    ExtendedAppeal,
}
