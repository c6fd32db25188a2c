namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>What a recurring duty rests on.</summary>
public enum RecurringBasis
{
    /// <summary>The law asks for it; how often is local.</summary>
    Law,

    /// <summary>The ALN Code asks for it; how often is local.</summary>
    Code,

    /// <summary>Local policy alone.</summary>
    LocalPolicy,
}
