namespace AlnWorkflows.Processes.Ports;

/// <summary>What became of an answer when it was stored.</summary>
public enum AnswerOutcome
{
    Stored,

    /// <summary>Somebody answered first; the step carries that answer.</summary>
    AnsweredBefore,

    /// <summary>The case does not wait for this step (closed, or never opened).</summary>
    NotWaiting,
}
