namespace AlnWorkflows.Processes.Steps;

/// <summary>What a file that comes with an answer is.</summary>
public enum StepUpload
{
    /// <summary>A version of the learner's plan.</summary>
    Plan,

    /// <summary>Goes with a professional's advice.</summary>
    Contribution,

    /// <summary>A draft of the learner's plan, which is no version of it.</summary>
    Draft,
}
