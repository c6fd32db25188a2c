using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Pages.Reviews;

/// <summary>One review to come.</summary>
/// <param name="ChoosePath">Where its week is chosen; null where that is not asked now.</param>
public sealed record ReviewView(PlannedReview Review, string Reference, string CasePath, string? ChoosePath);
