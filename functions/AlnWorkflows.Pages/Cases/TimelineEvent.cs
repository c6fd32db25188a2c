using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Cases;

/// <summary>A point on a case's timeline.</summary>
public sealed record TimelineEvent(DateOnly Date, BilingualText What, TimelineMark Mark);
