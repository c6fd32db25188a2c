using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Ports;

/// <summary>
/// Each body's calendar: a school's is the term dates published for its authority, overlaid with what the authority has
/// entered, overlaid with what the school has entered; an FE institution's rests on its own entries alone.
/// </summary>
public interface ICalendars
{
    /// <summary>The calendar of a body; with whatever years it covers, perhaps none.</summary>
    /// <exception cref="KeyNotFoundException">The service does not work for such a body.</exception>
    Task<SchoolCalendar> OfBodyAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>The calendar a body would have if <paramref name="proposed"/> were saved: its own overlay or its
    /// authority's, by its id.</summary>
    /// <inheritdoc cref="SaveOverlayAsync" path="/exception"/>
    Task<SchoolCalendar> IfSavedAsync(string bodyId, SchoolOverlay proposed, CancellationToken cancellationToken = default);

    /// <summary>What lies beneath a body's own entries.</summary>
    Task<SchoolCalendar> BeneathAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>What the body itself has entered; null where nothing was.</summary>
    Task<SchoolOverlay?> OverlayAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>One revision of what the body has entered; null where there is none of that number.</summary>
    Task<SavedOverlay?> RevisionAsync(string bodyId, int revision, CancellationToken cancellationToken = default);

    /// <summary>Stores what a body has entered as its next revision, with the audit entry and, in the same transaction,
    /// the run that is to apply it and the nudge that starts that.</summary>
    /// <returns>False where somebody stored another revision since <paramref name="basedOnRevision"/>; nothing is stored.</returns>
    /// <exception cref="InvalidCalendarException">It cannot be laid over what lies beneath.</exception>
    /// <exception cref="CalendarGapException">A day lies in a school year without term dates.</exception>
    Task<bool> SaveOverlayAsync(
        string bodyId, SchoolOverlay overlay, int basedOnRevision, string byPersonId, Run? apply = null, AuditEntry? audit = null, CancellationToken cancellationToken = default);
}
