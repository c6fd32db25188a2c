namespace AlnWorkflows.Processes.Ports;

/// <summary>What a contact is to the learner or the case.</summary>
public enum ContactRelation
{
    Learner,
    Parent,
    CaseFriend,
    Representative,
    Professional,
}
