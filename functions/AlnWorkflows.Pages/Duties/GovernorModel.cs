using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Duties;

/// <summary>A school's duties in figures alone.</summary>
public sealed record GovernorModel(Body Body, int Open, int Near, int Overdue, int Breached, DateOnly Today);
