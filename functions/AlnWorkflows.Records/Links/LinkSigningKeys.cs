using System.Security.Cryptography;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

/// <summary>The keys that links and codes are signed with, in one row of the store: the first is made by whoever needs it
/// first. The row is read whenever a key is needed, so that a withdrawal counts everywhere at once.</summary>
internal sealed class LinkSigningKeys(RecordStore store, TimeProvider time) : ILinkKeys
{
    private const int Bytes = 32;

    public async Task<IReadOnlyList<LinkKey>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await ReadAsync(cancellationToken)).Keys.Select(key => key.Public)];

    public async Task<LinkKey> RotateAsync(CancellationToken cancellationToken = default) =>
        (await ChangeAsync(keys => new([.. Needed(keys), NewKey()]), cancellationToken)).Newest!.Public;

    public async Task<LinkKey> WithdrawAsync(string keyId, CancellationToken cancellationToken = default)
    {
        var changed = await ChangeAsync(keys => Withdrawn(keys, keyId), cancellationToken);
        return changed.Newest!.Public;
    }

    /// <summary>The key that signs.</summary>
    public async Task<SigningKey> NewestAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Newest!;

    /// <summary>All keys; there is always one that signs.</summary>
    public async Task<SigningKeys> ReadAsync(CancellationToken cancellationToken) =>
        await store.GetAsync(RecordTables.Service, RecordKeys.Single, RecordKeys.LinkSigningKeys, cancellationToken) is { } row
            ? RecordJson.Read<SigningKeys>(row)
            : await ChangeAsync(keys => keys.Newest is null ? new([NewKey()]) : keys, cancellationToken);

    private Task<SigningKeys> ChangeAsync(Func<SigningKeys, SigningKeys> change, CancellationToken cancellationToken) =>
        RecordStore.UntilDecidedAsync<SigningKeys>("the signing keys", async () =>
        {
            var row = await store.GetAsync(RecordTables.Service, RecordKeys.Single, RecordKeys.LinkSigningKeys, cancellationToken);
            var before = row is null ? new SigningKeys([]) : RecordJson.Read<SigningKeys>(row);
            var after = change(before);
            if (ReferenceEquals(after, before))
                return new(before);
            var transaction = new RecordTransaction(RecordTables.Service, RecordKeys.Single).Save(RecordKeys.LinkSigningKeys, row, after);
            return await store.CommitAsync(transaction, cancellationToken) ? new(after) : null;
        });

    private SigningKeys Withdrawn(SigningKeys keys, string keyId)
    {
        if (keys.Find(keyId) is null)
            throw new KeyNotFoundException($"No signing key is called '{keyId}'. Known: {string.Join(", ", keys.Keys.Select(key => key.KeyId))}.");
        var now = time.GetUtcNow();
        var withdrawn = new SigningKeys([.. keys.Keys.Select(key => key.KeyId == keyId && !key.IsWithdrawn ? key with { WithdrawnAt = now } : key)]);
        return withdrawn.Newest is null ? new([.. withdrawn.Keys, NewKey()]) : withdrawn;
    }

    /// <summary>Those under which a link may still be good: nothing is signed with a key once the next one is there.</summary>
    private IEnumerable<SigningKey> Needed(SigningKeys keys)
    {
        var oldest = time.GetUtcNow().AddYears(-Link.LongestYears).AddDays(-1);
        return keys.Keys.Where((_, at) => at + 1 >= keys.Keys.Count || keys.Keys[at + 1].MadeAt > oldest);
    }

    private SigningKey NewKey() => new(Ids.New(), RandomNumberGenerator.GetBytes(Bytes), time.GetUtcNow());
}
