namespace AlnWorkflows.Processes.Ports;

/// <summary>A meeting's event in its organiser's own calendar: what is known of it, and what is still to be done.</summary>
/// <param name="Guests">Staff whom the event invites: their invitation comes from the calendar, not by our mail.</param>
/// <param name="DueAt">When it is next looked at; null where nothing is left to do.</param>
/// <param name="EventId">By what id the calendar service knows it; null until it is known to stand.</param>
/// <param name="Sequence">The meeting as the event shows it; null where it shows nothing yet.</param>
/// <param name="WrittenAt">When it was written, by the calendar service's clock: an earlier answer is about an earlier time.</param>
/// <param name="Failures">How often in a row it could not be brought up to date.</param>
/// <param name="ByMailFrom">The sequence at which the calendar failed: from it on our mail tells the guests, and the organiser
/// where they attend, whatever the calendar does later. Null where it never failed.</param>
public sealed record OrganiserEvent(
    CaseKey Case,
    string MeetingId,
    CalendarOwner Owner,
    IReadOnlyList<CalendarGuest> Guests,
    DateTimeOffset? DueAt,
    string? EventId = null,
    int? Sequence = null,
    DateTimeOffset? WrittenAt = null,
    int Failures = 0,
    int? ByMailFrom = null)
{
    public bool IsByMail => ByMailFrom is not null;

    public string Key => $"{Case.CaseId}:{MeetingId}";
}
