namespace AlnWorkflows.Processes.Ports;

/// <summary>The documents the law has a body give.</summary>
public enum NoticeKind
{
    /// <summary>Not ALN, with reasons and what to do when one disagrees (s.11(4)).</summary>
    NoAln,

    /// <summary>ALN: a plan will be prepared.</summary>
    PlanWillBePrepared,

    /// <summary>The body does not decide (s.11(3)), with reasons.</summary>
    NotDeciding,

    /// <summary>The case was referred to the local authority (s.12(2)(a), s.17, s.30).</summary>
    ReferredToAuthority,

    /// <summary>More time is needed: the standard exception, with reasons.</summary>
    MoreTime,

    /// <summary>A young person did not consent, or withdrew consent: what follows, and that it can be opened again.</summary>
    NoConsent,

    /// <summary>A copy of the plan (s.22(1)).</summary>
    PlanGiven,

    /// <summary>A copy of the plan as revised (s.23(11), s.24(10), s.27(7)).</summary>
    RevisedPlanGiven,

    /// <summary>Another body is now responsible for maintaining the plan (s.22(2)).</summary>
    NewMaintainer,

    /// <summary>Reviewed, and not to be revised, with reasons (s.23(10), s.24(9)).</summary>
    ReviewNoRevision,

    /// <summary>A review that was asked for is unnecessary (s.23(8), s.24(7)).</summary>
    ReviewUnnecessary,

    /// <summary>The authority was asked to reconsider or to take over, and invites representations (s.26(3), s.27(3), s.28(4), s.28(5)).</summary>
    RepresentationsInvited,

    /// <summary>The authority takes over responsibility for the plan, with reasons (s.28(7)).</summary>
    TakenOver,

    /// <summary>The authority does not take over responsibility for the plan, with reasons (s.28(7)).</summary>
    TakeOverRefused,

    /// <summary>The authority reconsidered a school's plan, and it is not to be revised, with reasons (s.27(4)).</summary>
    ReconsideredNoRevision,

    /// <summary>The body proposes to decide to cease to maintain the plan (s.31(7)).</summary>
    CeaseProposed,

    /// <summary>The body decided to cease to maintain the plan, with reasons (s.31(8), s.31(9)).</summary>
    CeaseDecided,

    /// <summary>The authority reconsidered: the school should cease to maintain the plan (s.32(3)).</summary>
    CeaseUpheld,

    /// <summary>The authority reconsidered: the school should go on maintaining the plan (s.32(3)).</summary>
    CeaseNotUpheld,

    /// <summary>A young person has ALN, but a plan is not necessary (s.14(1)(c)(ii); ALN Regulations 2021, reg 10).</summary>
    PlanNotNecessary,

    /// <summary>The body intends to refer to an NHS body and offers to discuss it first (s.20(3)).</summary>
    NhsReferralIntended,

    /// <summary>A young person does not consent to their plan being maintained any longer (s.12(2)(b)): what follows, and that
    /// it can be opened again.</summary>
    NoConsentToPlan,
}
