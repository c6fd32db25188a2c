using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>The authorities' term dates come with the service; what a body enters is kept, every revision of it.</summary>
internal sealed class CalendarRecords(RecordStore store, IBodies bodies, AuthorityCalendars authorities, BankHolidays bankHolidays, TimeProvider time) : ICalendars
{
    public async Task<SchoolCalendar> OfBodyAsync(string bodyId, CancellationToken cancellationToken = default)
    {
        var beneath = await BeneathAsync(bodyId, cancellationToken);
        return await OverlayAsync(bodyId, cancellationToken) is { } overlay ? beneath.With(overlay) : beneath;
    }

    public async Task<SchoolCalendar> IfSavedAsync(string bodyId, SchoolOverlay proposed, CancellationToken cancellationToken = default)
    {
        if (proposed.Id == bodyId)
            return (await BeneathAsync(bodyId, cancellationToken)).With(proposed);
        var authority = Published(await BodyAsync(bodyId, cancellationToken)).With(proposed);
        return await OverlayAsync(bodyId, cancellationToken) is { } overlay ? authority.With(overlay) : authority;
    }

    public async Task<SchoolCalendar> BeneathAsync(string bodyId, CancellationToken cancellationToken = default)
    {
        var body = await BodyAsync(bodyId, cancellationToken);
        var published = Published(body);
        return body.Kind is not (BodyKind.LocalAuthority or BodyKind.FurtherEducation) && await OverlayAsync(body.AuthorityId, cancellationToken) is { } overlay
            ? published.With(overlay)
            : published;
    }

    public async Task<SchoolOverlay?> OverlayAsync(string bodyId, CancellationToken cancellationToken = default) =>
        (await store.FindAsync<SavedOverlay>(bodyId, RecordKeys.Calendar, cancellationToken))?.Overlay;

    public Task<SavedOverlay?> RevisionAsync(string bodyId, int revision, CancellationToken cancellationToken = default) =>
        store.FindAsync<SavedOverlay>(bodyId, RecordKeys.CalendarRevision(revision), cancellationToken);

    public async Task<bool> SaveOverlayAsync(
        string bodyId, SchoolOverlay overlay, int basedOnRevision, string byPersonId, Run? apply = null, AuditEntry? audit = null, CancellationToken cancellationToken = default)
    {
        var next = overlay with { Revision = basedOnRevision + 1 };
        // Laying it over says what is wrong with it before anything is stored.
        _ = (await BeneathAsync(bodyId, cancellationToken)).With(next);

        var partition = RecordKeys.Partition(bodyId);
        var row = await store.GetAsync(RecordTables.Records, partition, RecordKeys.Calendar, cancellationToken);
        var current = row is null ? 0 : RecordJson.Read<SavedOverlay>(row).Overlay.Revision;
        if (current != basedOnRevision)
            return false;
        var saved = new SavedOverlay(next, byPersonId, time.GetUtcNow());
        var transaction = new RecordTransaction(RecordTables.Records, partition)
            .Insert(RecordKeys.CalendarRevision(next.Revision), saved)
            .Save(RecordKeys.Calendar, row, saved)
            .Audit(audit);
        if (apply is not null)
            RunRecords.Add(transaction, apply);
        return await store.CommitAsync(transaction, cancellationToken);
    }

    private async Task<Body> BodyAsync(string bodyId, CancellationToken cancellationToken) =>
        await bodies.FindAsync(bodyId, cancellationToken)
        ?? throw new KeyNotFoundException($"The service does not work for a body '{bodyId}': it has no calendar.");

    private SchoolCalendar Published(Body body) => body.Kind == BodyKind.FurtherEducation
        ? SchoolCalendar.OfInstitution(body.BodyId, body.Name, bankHolidays)
        : authorities.Find(body.AuthorityId) ?? SchoolCalendar.FromTerms(body.AuthorityId, body.AuthorityName, 0, [], bankHolidays);
}
