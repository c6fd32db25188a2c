namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Why a school does not decide itself.</summary>
public enum RouteOut
{
    None,

    /// <summary>The authority that looks after the child decides (s.11(5), s.17).</summary>
    LookedAfter,

    /// <summary>Registered elsewhere too: an authority decides (s.11(3)(d), s.30).</summary>
    DualRegistered,

    /// <summary>A plan is maintained already (s.11(3)(a)).</summary>
    PlanMaintained,

    /// <summary>Decided before, no material change, nothing new (s.11(3)(b)).</summary>
    NothingNew,
}
