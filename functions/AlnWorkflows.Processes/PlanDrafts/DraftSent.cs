namespace AlnWorkflows.Processes.PlanDrafts;

/// <param name="IsTold">False where they cannot be mailed.</param>
/// <param name="RemindAtUtc">When they are reminded, if nothing has come by then.</param>
public sealed record DraftSent(bool IsTold, DateTime RemindAtUtc);
