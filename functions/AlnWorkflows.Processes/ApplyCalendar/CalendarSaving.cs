using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>The one way in which a person changes a calendar: stored with the run that applies it, then said to the engine.</summary>
public sealed class CalendarSaving(ICalendars calendars, Nudging nudging, TimeProvider time)
{
    /// <summary>Saves a body's overlay as the revision after the one it is based on.</summary>
    /// <returns>False where somebody saved another revision meanwhile; nothing is stored.</returns>
    /// <inheritdoc cref="ICalendars.SaveOverlayAsync" path="/exception"/>
    public async Task<bool> SaveAsync(Actor actor, SchoolOverlay overlay, int basedOnRevision, CancellationToken cancellationToken)
    {
        var (bodyId, now, revision) = (actor.BodyId, time.GetUtcNow(), basedOnRevision + 1);
        var key = ApplyCalendarProcess.CalendarOf(bodyId);
        var apply = ProcessStarting.RowOf(ApplyCalendarProcess.RunFor(bodyId, revision), now);
        var audit = new AuditEntry(
            key, "calendar-saved", actor.PersonId, London.DateOf(now), now,
            new Dictionary<string, string> { ["revision"] = revision.ToString(CultureInfo.InvariantCulture) });
        if (!await calendars.SaveOverlayAsync(bodyId, overlay, basedOnRevision, actor.PersonId, apply, audit, cancellationToken))
            return false;
        await nudging.SayIfPossibleAsync(ProcessStarting.StartNudge(apply), cancellationToken);
        return true;
    }
}
