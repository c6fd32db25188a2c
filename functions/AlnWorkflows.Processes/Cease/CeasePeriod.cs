namespace AlnWorkflows.Processes.Cease;

/// <summary>The family’s periods within which nothing adverse happens.</summary>
public enum CeasePeriod
{
    /// <summary>Four weeks in which to ask the authority to reconsider (s.32(1)(b); ALN Regulations 12).</summary>
    Request,

    /// <summary>Eight weeks in which to appeal against the authority’s decision that the school should cease (s.70(2)(k)).</summary>
    Appeal,
}
