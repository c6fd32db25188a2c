using System.Security.Cryptography;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Blobs;

namespace AlnWorkflows.Records;

/// <summary>The file is written first, under a random name; the row's insert under the next number makes it a version.</summary>
internal sealed class PlanRecords(RecordStore store, IBlobStore blobs) : IPlans
{
    public async Task<PlanVersion> AddAsync(PlanVersion version, ReadOnlyMemory<byte> content, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var key = version.Case;
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        string? blob = null;
        return await RecordStore.UntilDecidedAsync<PlanVersion>($"the plan of case '{key.CaseId}'", async () =>
        {
            var stored = await VersionsAsync(key, cancellationToken);
            if (version.StepId is not null && stored.FirstOrDefault(plan => IsSameUpload(plan.Version, version, hash)) is { } before)
                return new(before.Version);
            blob ??= await blobs.WriteNewAsync(RecordTables.Plans, new BlobContent(content, version.ContentType), cancellationToken);
            var next = version with
            {
                Number = stored.Count == 0 ? 1 : stored[^1].Version.Number + 1,
                Bytes = content.Length,
                Sha256 = hash,
            };
            var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(key.BodyId))
                .Insert(RecordKeys.PlanVersion(key, next.Number), new StoredPlan(next, blob))
                .Audit(audit);
            return await store.CommitAsync(transaction, cancellationToken) ? new(next) : null;
        });
    }

    public async Task<IReadOnlyList<PlanVersion>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        [.. (await VersionsAsync(key, cancellationToken)).Select(stored => stored.Version)];

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CaseKey key, int number, CancellationToken cancellationToken = default)
    {
        if (await store.FindAsync<StoredPlan>(key.BodyId, RecordKeys.PlanVersion(key, number), cancellationToken) is not { } stored)
            return null;
        var content = await blobs.GetAsync(RecordTables.Plans, stored.Blob, cancellationToken)
            ?? throw new InvalidDataException($"The file of version {number} of the plan of case '{key.CaseId}' is not in container '{RecordTables.Plans}' under '{stored.Blob}'.");
        return content.Bytes;
    }

    private static bool IsSameUpload(PlanVersion stored, PlanVersion version, string hash) =>
        (stored.StepId, stored.Sha256, stored.UploadedBy) == (version.StepId, hash, version.UploadedBy)
        && stored.Languages.SequenceEqual(version.Languages)
        && stored.Sections.SequenceEqual(version.Sections);

    private Task<IReadOnlyList<StoredPlan>> VersionsAsync(CaseKey key, CancellationToken cancellationToken) =>
        store.ListAsync<StoredPlan>(key.BodyId, RecordKeys.PlanVersions(key), cancellationToken);
}
