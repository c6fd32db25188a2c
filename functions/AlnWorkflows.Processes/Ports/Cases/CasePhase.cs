namespace AlnWorkflows.Processes.Ports;

/// <summary>What a case is doing.</summary>
public enum CasePhase
{
    AwaitingConsent,
    Deciding,
    GivingNotice,
    PreparingPlan,
    Referring,
    PlanMaintained,
    Reviewing,
    Closed,
}
