using System.Security.Cryptography;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Blobs;

namespace AlnWorkflows.Records;

/// <summary>The file is written first, under a random name; then its row, under an id that follows from the step, the
/// uploader and the content, so that the same upload made again finds it there.</summary>
internal sealed class ContributionFileRecords(RecordStore store, IBlobStore blobs) : IContributionFiles
{
    public async Task<ContributionFile> AddAsync(ContributionFile file, ReadOnlyMemory<byte> content, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var added = file with { FileId = Ids.From($"{file.Case.CaseId}:{file.StepId}:{file.UploadedBy}:{hash}"), Bytes = content.Length, Sha256 = hash };
        if (await FindAsync(file.Case, added.FileId, cancellationToken) is { } before)
            return before;
        var blob = await blobs.WriteNewAsync(RecordTables.Contributions, new BlobContent(content, file.ContentType), cancellationToken);
        var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(file.Case.BodyId))
            .Insert(RecordKeys.ContributionFile(file.Case, added.FileId), new StoredContributionFile(added, blob))
            .Audit(audit);
        return await store.CommitAsync(transaction, cancellationToken) ? added : (await FindAsync(file.Case, added.FileId, cancellationToken))!;
    }

    public async Task<ContributionFile?> FindAsync(CaseKey key, string fileId, CancellationToken cancellationToken = default) =>
        (await StoredAsync(key, fileId, cancellationToken))?.File;

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CaseKey key, string fileId, CancellationToken cancellationToken = default)
    {
        if (await StoredAsync(key, fileId, cancellationToken) is not { } stored)
            return null;
        var content = await blobs.GetAsync(RecordTables.Contributions, stored.Blob, cancellationToken)
            ?? throw new InvalidDataException($"File '{fileId}' of case '{key.CaseId}' is not in container '{RecordTables.Contributions}' under '{stored.Blob}'.");
        return content.Bytes;
    }

    private Task<StoredContributionFile?> StoredAsync(CaseKey key, string fileId, CancellationToken cancellationToken) =>
        store.FindAsync<StoredContributionFile>(key.BodyId, RecordKeys.ContributionFile(key, fileId), cancellationToken);
}
