using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

/// <summary>One-time codes: six digits, stored hashed, good for 15 minutes, five tries and one use.</summary>
internal sealed class LinkCodes(RecordStore store, LinkSigningKey signingKey)
{
    private const int Digits = 6;

    private const int Tries = 5;

    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(15);

    public async Task<string> MakeAsync(CaseKey key, string linkId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString("0123456789", Digits);
        var salt = RandomNumberGenerator.GetBytes(16);
        var stored = new StoredCode(await HashAsync(linkId, code, salt, cancellationToken), salt, now + GoodFor);
        await store.SaveAsync(key.BodyId, RecordKeys.LinkCode(key, linkId), stored, (_, _, _) => { }, null, cancellationToken);
        return code;
    }

    public Task<CodeOutcome> TryAsync(CaseKey key, string linkId, string code, DateTimeOffset now, CancellationToken cancellationToken) =>
        RecordStore.UntilDecidedAsync<CodeOutcome>($"the code of link '{linkId}'", async () =>
        {
            var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(key.BodyId), RecordKeys.LinkCode(key, linkId), cancellationToken);
            var stored = row is null ? null : RecordJson.Read<StoredCode>(row);
            if (stored is null or { UsedAt: not null } || now >= stored.ExpiresAt)
                return new(CodeOutcome.Expired);
            if (stored.WrongTries >= Tries)
                return new(CodeOutcome.Spent);

            var typed = await HashAsync(linkId, string.Concat(code.Where(c => !char.IsWhiteSpace(c))), stored.Salt, cancellationToken);
            var tried = CryptographicOperations.FixedTimeEquals(typed, stored.Hash)
                ? stored with { UsedAt = now }
                : stored with { WrongTries = stored.WrongTries + 1 };
            var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(key.BodyId)).Replace(row!, tried);
            return await store.CommitAsync(transaction, cancellationToken) ? new(OutcomeOf(tried)) : null;
        });

    private static CodeOutcome OutcomeOf(StoredCode tried) => tried switch
    {
        { UsedAt: not null } => CodeOutcome.Right,
        { WrongTries: >= Tries } => CodeOutcome.Spent,
        _ => CodeOutcome.Wrong,
    };

    /// <summary>Keyed, because six digits are guessed from any plain hash.</summary>
    private async Task<byte[]> HashAsync(string linkId, string code, byte[] salt, CancellationToken cancellationToken)
    {
        byte[] salted = [.. salt, .. Encoding.UTF8.GetBytes($"{linkId}!{code}")];
        return HMACSHA256.HashData(await signingKey.ReadAsync(cancellationToken), salted);
    }
}
