namespace AlnWorkflows.Processes.Notices;

public enum GivingState
{
    Given,
    OnPaper,

    /// <summary>On its way, held, or to be tried again.</summary>
    Waiting,
    Stopped,

    /// <summary>The reader is no longer one of those to be told.</summary>
    NotNeeded,
}
