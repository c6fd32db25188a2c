namespace AlnWorkflows.Processes.Ports;

/// <summary>What one person has answered about one meeting, as it stands now: they may change their mind.</summary>
/// <param name="Sequence">The meeting as it then stood: an answer about an earlier time says nothing of a later one.</param>
/// <param name="Answer">Whether they will come; null until they have said.</param>
/// <param name="Times">Which of the offered times suit them, by number from 1; empty with a reply means that none does.</param>
/// <param name="Welsh">They wish to use Welsh.</param>
/// <param name="Interpreting">Another language to interpret, as they wrote it, or BSL; null for none.</param>
/// <param name="Word">What they would like said in their place.</param>
public sealed record MeetingReply(
    CaseKey Case,
    string MeetingId,
    string PersonId,
    int Sequence,
    MeetingAnswer? Answer,
    IReadOnlyList<int> Times,
    bool Welsh,
    string? Interpreting,
    string? AccessNeeds,
    string? Word,
    ReplySource Source,
    DateTimeOffset RecordedAt)
{
    /// <summary>Whether they will come to the meeting as it stands now.</summary>
    public MeetingAnswer? AnswerTo(Meeting meeting) => Sequence == meeting.Sequence ? Answer : null;

    public bool NeedsInterpreting => Welsh || Interpreting is not null;
}
