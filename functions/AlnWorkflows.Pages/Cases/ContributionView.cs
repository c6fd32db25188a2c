using AlnWorkflows.Processes.Contributions;

namespace AlnWorkflows.Pages.Cases;

/// <summary>A request to a professional, and who they are.</summary>
public sealed record ContributionView(ContributionStanding Standing, string Name, string? Job);
