namespace AlnWorkflows.Processes.Ports;

/// <summary>A meeting about a case, from the first times offered.</summary>
/// <param name="OrganiserId">The ALNCo who answers for it.</param>
/// <param name="ReplyBy">London date by which the learner and the family are asked to choose a time.</param>
/// <param name="Questions">What those who come are asked to think about beforehand.</param>
/// <param name="Sequence">Rises each time the meeting is moved or cancelled.</param>
/// <param name="ChangedAt">When its time was fixed or last moved.</param>
/// <param name="RemindedOf">The sequence that everybody was reminded of.</param>
public sealed record Meeting(
    CaseKey Case,
    string MeetingId,
    MeetingPurpose Purpose,
    string OrganiserId,
    IReadOnlyList<MeetingAttendee> Attendees,
    IReadOnlyList<MeetingTime> Offered,
    DateOnly ReplyBy,
    string? Place,
    string? VideoLink,
    FreeText Questions,
    DateTimeOffset ArrangedAt,
    MeetingState State = MeetingState.Offered,
    MeetingTime? Time = null,
    int Sequence = 0,
    DateTimeOffset? ChangedAt = null,
    ShorterNotice? ShorterNotice = null,
    int? RemindedOf = null)
{
    public MeetingAttendee? Attendee(string personId) => Attendees.FirstOrDefault(attendee => attendee.PersonId == personId);

    /// <summary>Whether answers are still taken: until it is cancelled, or its time has passed.</summary>
    public bool TakesReplies(DateTimeOffset now) => State switch
    {
        MeetingState.Offered => true,
        MeetingState.Fixed => now < Time!.EndsAt,
        _ => false,
    };
}
