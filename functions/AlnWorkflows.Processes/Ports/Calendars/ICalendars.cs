using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Ports;

/// <summary>Each school's calendar: its authority's term dates overlaid with its own INSET days and closures.</summary>
public interface ICalendars
{
    /// <summary>The calendar of a body; with whatever years it covers, perhaps none.</summary>
    Task<SchoolCalendar> OfBodyAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>What the body itself has entered; null where nothing was.</summary>
    Task<SchoolOverlay?> OverlayAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>Stores what a body has entered as its next revision.</summary>
    /// <returns>False where somebody stored another revision since <paramref name="basedOnRevision"/>; nothing is stored.</returns>
    Task<bool> SaveOverlayAsync(string bodyId, SchoolOverlay overlay, int basedOnRevision, string byPersonId, CancellationToken cancellationToken = default);
}
