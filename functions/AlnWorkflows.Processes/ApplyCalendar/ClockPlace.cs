namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Where clocks counted on a calendar stand in the index: a body's own, under one calendar id.</summary>
public sealed record ClockPlace(string BodyId, string CalendarId);
