namespace AlnWorkflows.Processes.Ports;

/// <summary>Who or what raised the concern.</summary>
public enum AwarenessSource
{
    Parent,
    Learner,
    Teacher,
    Professional,
    TransferInformation,
    Assessment,
    Other,
}
