namespace AlnWorkflows.Processes.Notices;

public sealed record GivingAttempt(GivingState State, DateOnly? On);
