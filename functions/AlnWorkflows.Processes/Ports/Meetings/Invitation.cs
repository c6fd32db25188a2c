namespace AlnWorkflows.Processes.Ports;

/// <summary>What one person's calendar is told of one meeting.</summary>
/// <param name="Uid">The same for the life of the meeting, and this person's alone.</param>
/// <param name="Sequence">Rises each time the meeting changes.</param>
/// <param name="WrittenAt">The same for every attempt at sending it.</param>
public sealed record Invitation(
    string Uid,
    int Sequence,
    bool IsCancelled,
    DateTimeOffset WrittenAt,
    MeetingTime Time,
    bool IsReview,
    string? Place,
    string? VideoLink);
