using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

/// <summary>One-time codes: six digits, stored hashed, good for 10 minutes, five tries and one use.</summary>
internal sealed class LinkCodes(RecordStore store, LinkSigningKeys signingKeys)
{
    private const int Digits = 6;

    private const int Tries = 5;

    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(10);

    public async Task<string> MakeAsync(CaseKey key, string linkId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString("0123456789", Digits);
        var salt = RandomNumberGenerator.GetBytes(16);
        var signing = await signingKeys.NewestAsync(cancellationToken);
        var stored = new StoredCode(signing.KeyId, Hash(signing, linkId, code, salt), salt, now + GoodFor);
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
            if ((await signingKeys.ReadAsync(cancellationToken)).Find(stored.KeyId) is not { IsWithdrawn: false } signing)
                return new(CodeOutcome.Expired);

            var typed = Hash(signing, linkId, string.Concat(code.Where(c => !char.IsWhiteSpace(c))), stored.Salt);
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
    private static byte[] Hash(SigningKey signing, string linkId, string code, byte[] salt)
    {
        byte[] salted = [.. salt, .. Encoding.UTF8.GetBytes($"{linkId}!{code}")];
        return HMACSHA256.HashData(signing.Secret, salted);
    }
}
