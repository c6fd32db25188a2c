using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Records;

/// <summary>A revision of what a body has entered into its calendar, by whom and when.</summary>
internal sealed record StoredOverlay(SchoolOverlay Overlay, string ByPersonId, DateTimeOffset SavedAt);
