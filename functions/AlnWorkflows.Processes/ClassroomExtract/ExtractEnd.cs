namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>How an extract for the classroom ended.</summary>
public enum ExtractEnd
{
    /// <summary>It goes on.</summary>
    None,

    /// <summary>The school has ended it.</summary>
    Ended,

    /// <summary>The case was closed: the learner has left, or nothing is maintained for them any more.</summary>
    CaseClosed,
}
