namespace AlnWorkflows.Processes.Ports;

/// <summary>What a case is doing.</summary>
public enum CasePhase
{
    /// <summary>Provision was agreed; nobody decides about ALN, and no statutory clock runs.</summary>
    TargetedProvision,

    AwaitingConsent,
    Deciding,
    GivingNotice,
    PreparingPlan,
    Referring,
    PlanMaintained,
    Reviewing,
    Closed,
}
