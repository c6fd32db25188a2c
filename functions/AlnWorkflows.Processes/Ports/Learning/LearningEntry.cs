namespace AlnWorkflows.Processes.Ports;

/// <summary>Something that a member of staff has learnt, on their own list.</summary>
/// <param name="On">The London date on which it was, or ended.</param>
/// <param name="Kind">A code of <see cref="OwnLearning.LearningCodes"/>.</param>
/// <param name="Hours">How long it took; null where that was not given.</param>
/// <param name="Provider">Who gave it; empty where nobody did.</param>
/// <param name="Learnt">What was learnt and what it changes.</param>
/// <param name="Standards">The professional standards it was about, by code.</param>
public sealed record LearningEntry(
    string BodyId,
    string EntryId,
    string PersonId,
    DateOnly On,
    string Title,
    string Kind,
    decimal? Hours,
    string Provider,
    string Learnt,
    IReadOnlyList<string> Standards,
    DateTimeOffset RecordedAt);
