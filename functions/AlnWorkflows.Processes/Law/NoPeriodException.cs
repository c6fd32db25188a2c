namespace AlnWorkflows.Processes.Law;

/// <summary>The law gives a duty no period that could be counted.</summary>
public sealed class NoPeriodException(Rule rule)
    : DeadlineException($"The rule \"{rule.Id}\" has no period to count: {rule.WithoutPeriod?.En}. Give a rule that has one.");
