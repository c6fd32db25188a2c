using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>Which staff are needed at meetings to come, by date.</summary>
public sealed record ReleaseModel(Body Body, IReadOnlyList<ReleaseRow> Rows, string? Continuation);
