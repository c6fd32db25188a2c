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
}
