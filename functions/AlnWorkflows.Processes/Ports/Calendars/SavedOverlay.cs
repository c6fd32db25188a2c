using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A revision of what a body has entered into its calendar, by whom and when.</summary>
public sealed record SavedOverlay(SchoolOverlay Overlay, string ByPersonId, DateTimeOffset SavedAt);
