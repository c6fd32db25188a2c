using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>The authorities' term dates come with the service; what a body enters is kept, every revision of it.</summary>
internal sealed class CalendarRecords(RecordStore store, IBodies bodies, AuthorityCalendars authorities, BankHolidays bankHolidays, TimeProvider time) : ICalendars
{
    public async Task<SchoolCalendar> OfBodyAsync(string bodyId, CancellationToken cancellationToken = default)
    {
        var published = await PublishedAsync(bodyId, cancellationToken);
        return await OverlayAsync(bodyId, cancellationToken) is { } overlay ? published.With(overlay) : published;
    }

    public async Task<SchoolOverlay?> OverlayAsync(string bodyId, CancellationToken cancellationToken = default) =>
        (await store.FindAsync<StoredOverlay>(bodyId, RecordKeys.Calendar, cancellationToken))?.Overlay;

    public async Task<bool> SaveOverlayAsync(string bodyId, SchoolOverlay overlay, int basedOnRevision, string byPersonId, CancellationToken cancellationToken = default)
    {
        var next = overlay with { Revision = basedOnRevision + 1 };
        // Laying it over says what is wrong with it before anything is stored.
        _ = (await PublishedAsync(bodyId, cancellationToken)).With(next);

        var partition = RecordKeys.Partition(bodyId);
        var row = await store.GetAsync(RecordTables.Records, partition, RecordKeys.Calendar, cancellationToken);
        var current = row is null ? 0 : RecordJson.Read<StoredOverlay>(row).Overlay.Revision;
        if (current != basedOnRevision)
            return false;
        var stored = new StoredOverlay(next, byPersonId, time.GetUtcNow());
        var transaction = new RecordTransaction(RecordTables.Records, partition)
            .Insert(RecordKeys.CalendarRevision(next.Revision), stored)
            .Save(RecordKeys.Calendar, row, stored);
        return await store.CommitAsync(transaction, cancellationToken);
    }

    private async Task<SchoolCalendar> PublishedAsync(string bodyId, CancellationToken cancellationToken)
    {
        var body = await bodies.FindAsync(bodyId, cancellationToken)
            ?? throw new KeyNotFoundException($"The service does not work for a body '{bodyId}': it has no calendar.");
        return authorities.Find(body.AuthorityId) ?? SchoolCalendar.FromTerms(body.AuthorityId, body.AuthorityName, 0, [], bankHolidays);
    }
}
