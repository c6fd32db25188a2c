using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Cases;

/// <summary>One thing that was done.</summary>
/// <param name="Who">Null where the service itself did it.</param>
public sealed record HistoryLine(DateOnly HappenedOn, DateTimeOffset RecordedAt, BilingualText What, string? Who);
