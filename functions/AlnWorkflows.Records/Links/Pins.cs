using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

internal sealed class Pins(RecordStore store, LinkSigningKeys signingKeys) : IPins
{
    private const int Digits = 6;

    private const int Tries = 5;

    public async Task<PinState> StateAsync(string bodyId, string personId, CancellationToken cancellationToken = default) =>
        StateOf(await store.FindAsync<StoredPin>(bodyId, RecordKeys.Pin(personId), cancellationToken));

    public async Task<string> MakeAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var pin = RandomNumberGenerator.GetString("0123456789", Digits);
        var salt = RandomNumberGenerator.GetBytes(16);
        var signing = await signingKeys.NewestAsync(cancellationToken);
        await SaveAsync(bodyId, personId, new StoredPin(signing.KeyId, Hash(signing, personId, pin, salt), salt), audit, cancellationToken);
        return pin;
    }

    public Task RemoveAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken = default) =>
        SaveAsync(bodyId, personId, new StoredPin(null, null, []), audit, cancellationToken);

    public Task<CodeOutcome> TryAsync(string bodyId, string personId, string pin, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<CodeOutcome>($"the PIN of '{personId}'", async () =>
        {
            var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(bodyId), RecordKeys.Pin(personId), cancellationToken);
            var stored = row is null ? null : RecordJson.Read<StoredPin>(row);
            // A withdrawn key makes links and codes worthless, not a PIN: without the paper it helps nobody.
            if (stored?.Hash is not { } hash || (await signingKeys.ReadAsync(cancellationToken)).Find(stored.KeyId!) is not { } signing)
                return new(CodeOutcome.Expired);
            if (StateOf(stored) == PinState.Locked)
                return new(CodeOutcome.Spent);

            var isRight = CryptographicOperations.FixedTimeEquals(Hash(signing, personId, pin, stored.Salt), hash);
            var tried = stored with { WrongTries = isRight ? 0 : stored.WrongTries + 1 };
            if (tried == stored)
                return new(CodeOutcome.Right);
            var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(bodyId)).Replace(row!, tried);
            if (!await store.CommitAsync(transaction, cancellationToken))
                return null;
            return new(isRight ? CodeOutcome.Right : StateOf(tried) == PinState.Locked ? CodeOutcome.Spent : CodeOutcome.Wrong);
        });

    private Task SaveAsync(string bodyId, string personId, StoredPin pin, AuditEntry audit, CancellationToken cancellationToken) =>
        store.SaveAsync(bodyId, RecordKeys.Pin(personId), pin, (_, _, _) => { }, audit, cancellationToken);

    private static PinState StateOf(StoredPin? pin) => pin switch
    {
        null or { Hash: null } => PinState.None,
        { WrongTries: >= Tries } => PinState.Locked,
        _ => PinState.Set,
    };

    private static byte[] Hash(SigningKey signing, string personId, string pin, byte[] salt)
    {
        byte[] salted = [.. salt, .. Encoding.UTF8.GetBytes($"pin!{personId}!{pin}")];
        return HMACSHA256.HashData(signing.Secret, salted);
    }
}
