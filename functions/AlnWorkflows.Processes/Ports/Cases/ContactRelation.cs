namespace AlnWorkflows.Processes.Ports;

/// <summary>What a contact is to the learner or the case.</summary>
public enum ContactRelation
{
    Learner,
    Parent,
    CaseFriend,
    Representative,
    Professional,

    /// <summary>The officer who reviews the case of a looked-after child (s.22(3) of the Act gives them a copy of the plan).</summary>
    IndependentReviewingOfficer,

    /// <summary>Another school or institution, by the person who acts for it.</summary>
    School,

    /// <summary>A local authority, by the person who acts for it.</summary>
    LocalAuthority,

    /// <summary>An NHS body, by the person who acts for it.</summary>
    NhsBody,
}
