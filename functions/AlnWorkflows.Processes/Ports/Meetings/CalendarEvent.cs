using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A meeting as it is to stand in its organiser's own calendar: no name of a learner, and nobody sees who else is
/// asked.</summary>
/// <param name="Key"><c>{caseId}:{meetingId}</c>: one key, one event, however often it is asked for.</param>
/// <param name="Guests">Whom the calendar itself invites, hidden from each other; read when the event is made, and never after.</param>
/// <param name="Reader">Whose choice of language comes first.</param>
/// <param name="Values">What the wording's placeholders stand for.</param>
public sealed record CalendarEvent(
    string Key,
    MeetingTime Time,
    bool IsReview,
    string? Place,
    string? VideoLink,
    IReadOnlyList<CalendarGuest> Guests,
    Reader Reader,
    IReadOnlyDictionary<string, BilingualText> Values);
