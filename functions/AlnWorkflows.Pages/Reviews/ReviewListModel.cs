using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Reviews;

/// <summary>A school's reviews through the year, with earlier weeks proposed where one would be overfull.</summary>
public sealed record ReviewListModel(Body Body, int PerWeek, IReadOnlyList<ReviewView> Reviews);
