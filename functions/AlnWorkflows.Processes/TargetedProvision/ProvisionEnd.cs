namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>How targeted provision ended.</summary>
public enum ProvisionEnd
{
    /// <summary>It goes on.</summary>
    None,

    TargetMet,

    /// <summary>It ended for another reason, which whoever reviewed it has given.</summary>
    Stopped,

    LearnerLeft,

    /// <summary>It appears that the learner may have ALN, or the family asks: the school decides (s.11(1) of the Act).</summary>
    DecidingAln,
}
