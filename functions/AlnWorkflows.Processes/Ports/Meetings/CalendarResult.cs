namespace AlnWorkflows.Processes.Ports;

/// <summary>What a calendar service answered.</summary>
/// <param name="EventId">By what id it knows the event; null where there is none.</param>
/// <param name="WrittenAt">When it wrote the event, by its own clock.</param>
/// <param name="RetryAfter">How long it wants to be left alone.</param>
public sealed record CalendarResult(CalendarOutcome Outcome, string? EventId = null, DateTimeOffset? WrittenAt = null, TimeSpan? RetryAfter = null);
