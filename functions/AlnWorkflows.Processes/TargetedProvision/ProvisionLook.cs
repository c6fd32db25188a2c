namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>How targeted provision stands now: numbers, dates and ids.</summary>
/// <param name="Round">1 for what was agreed first; one more each time a review lets it go on.</param>
/// <param name="IsAgreed">What was agreed is on record.</param>
/// <param name="ReviewAtUtc">When it is to be looked at again.</param>
/// <param name="ReviewerId">Who looks at it again; null until it is agreed.</param>
/// <param name="Family">Who is told of it, and may ask at any time whether the learner has ALN.</param>
public sealed record ProvisionLook(int Round, bool IsAgreed, DateTime ReviewAtUtc, string? ReviewerId, IReadOnlyList<string> Family);
