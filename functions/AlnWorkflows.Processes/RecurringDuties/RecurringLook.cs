namespace AlnWorkflows.Processes.RecurringDuties;

/// <param name="Year">The school year it is about, by the year in which it begins.</param>
/// <param name="PeriodId">The period it is about; null where it is about none.</param>
/// <param name="AgainAtUtc">When to look again at the latest; only where nothing is to be done before.</param>
public sealed record RecurringLook(RecurringNext Next, int Year = 0, string? PeriodId = null, DateTime? AgainAtUtc = null);
