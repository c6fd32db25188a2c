using System.Security.Cryptography;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

/// <summary>The key that links and codes are signed with: made once, by whoever needs it first, and kept in the store.</summary>
internal sealed class LinkSigningKey(RecordStore store)
{
    private const int Bytes = 32;

    private byte[]? _key;

    public async Task<byte[]> ReadAsync(CancellationToken cancellationToken) =>
        _key ??= await RecordStore.UntilDecidedAsync<byte[]>("the signing key", async () =>
        {
            var row = await store.GetAsync(RecordTables.Service, RecordKeys.Single, RecordKeys.LinkSigningKey, cancellationToken);
            if (row is not null)
                return new(RecordJson.Read<byte[]>(row));
            var key = RandomNumberGenerator.GetBytes(Bytes);
            var transaction = new RecordTransaction(RecordTables.Service, RecordKeys.Single).Insert(RecordKeys.LinkSigningKey, key);
            return await store.CommitAsync(transaction, cancellationToken) ? new(key) : null;
        });
}
