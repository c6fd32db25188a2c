namespace AlnWorkflows.Testing.Itip;

/// <summary>A calendar as another program read it.</summary>
public sealed record ReadCalendar(string Method, IReadOnlyList<ReadEvent> Events);
