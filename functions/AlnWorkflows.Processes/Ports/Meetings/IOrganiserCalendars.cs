namespace AlnWorkflows.Processes.Ports;

/// <summary>The calendars in which organisers have their meetings, in whatever service keeps them. Registered only where
/// some tenant has them kept. A failure is an answer, never an exception, and comes within half a minute.</summary>
public interface IOrganiserCalendars
{
    /// <summary>Whose calendar a person's is; null where theirs is not kept.</summary>
    CalendarOwner? OwnerOf(Person person);

    /// <summary>Whether calendars of a tenant are kept now.</summary>
    bool Keeps(Guid tenantId);

    /// <summary>Makes the event, or finds the one made before under the same key.</summary>
    Task<CalendarResult> AddAsync(CalendarOwner owner, CalendarEvent what, CancellationToken cancellationToken = default);

    /// <summary>Finds an event by its key: <see cref="CalendarOutcome.Gone"/> where there is none.</summary>
    Task<CalendarResult> FindAsync(CalendarOwner owner, string key, CancellationToken cancellationToken = default);

    /// <summary>Brings an event up to date; its guests are told by the calendar service.</summary>
    Task<CalendarResult> ChangeAsync(CalendarOwner owner, string eventId, CalendarEvent what, CancellationToken cancellationToken = default);

    /// <summary>Takes an event off; its guests are told by the calendar service.</summary>
    Task<CalendarResult> CancelAsync(CalendarOwner owner, string eventId, bool hasGuests, CancellationToken cancellationToken = default);

    /// <summary>What the guests have answered in their calendars.</summary>
    Task<CalendarAnswers> AnswersAsync(CalendarOwner owner, string eventId, CancellationToken cancellationToken = default);
}
