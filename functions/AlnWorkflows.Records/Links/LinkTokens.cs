using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Links;

/// <summary>Tokens: the ids of key, body, case and link, and their HMAC-SHA256, in base64url.</summary>
internal static class LinkTokens
{
    private const char Separator = '!';

    /// <summary>Longer than any token made here.</summary>
    private const int LongestToken = 1024;

    public static string Write(CaseKey key, string linkId, SigningKey signing)
    {
        string[] ids = [signing.KeyId, key.BodyId, key.CaseId, linkId];
        if (ids.Any(id => id.Contains(Separator, StringComparison.Ordinal)))
            throw new ArgumentException($"Link '{linkId}' of case '{key.CaseId}' has an id with '{Separator}' in it: ids hold letters, digits and hyphens.", nameof(linkId));
        var payload = Encoding.UTF8.GetBytes(string.Join(Separator, ids));
        return Base64Url.EncodeToString([.. payload, .. HMACSHA256.HashData(signing.Secret, payload)]);
    }

    /// <summary>Null where the token was not written with one of these keys, to the letter.</summary>
    public static LinkToken? Read(string token, SigningKeys keys)
    {
        if (token.Length > LongestToken || !Base64Url.IsValid(token))
            return null;
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= HMACSHA256.HashSizeInBytes)
            return null;
        var payload = bytes.AsSpan(..^HMACSHA256.HashSizeInBytes);
        var ids = Encoding.UTF8.GetString(payload).Split(Separator);
        if (ids.Length != 4 || keys.Find(ids[0]) is not { } signing)
            return null;

        // The same bytes can be written in several ways: only the way they were written here is whole.
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(signing.Secret, payload), bytes.AsSpan(^HMACSHA256.HashSizeInBytes..))
            && Base64Url.EncodeToString(bytes) == token
            ? new LinkToken(new CaseKey(ids[1], ids[2]), ids[3], signing)
            : null;
    }
}
