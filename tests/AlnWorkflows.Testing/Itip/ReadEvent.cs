namespace AlnWorkflows.Testing.Itip;

/// <summary>A meeting in a calendar, as another program read it.</summary>
public sealed record ReadEvent(
    string Uid,
    int Sequence,
    string? Status,
    string Summary,
    string Description,
    string? Location,
    string? Url,
    DateTimeOffset Start,
    DateTimeOffset End,
    string Organizer,
    IReadOnlyList<string> Attendees);
