using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.SendGrid;

/// <summary>Reads what SendGrid's event webhook posts, signed with ECDSA P-256 and SHA-256 over its time and the body as it is.</summary>
public sealed class SendGridReports : IDeliveryReports, IDisposable
{
    /// <summary>How old a request may be, or how far ahead another clock.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly ECDsa _key;

    private readonly TimeProvider _time;

    /// <param name="publicKey">The verification key that SendGrid shows: base64 of its SubjectPublicKeyInfo.</param>
    /// <param name="time">The system's time, whatever business time is.</param>
    /// <exception cref="FormatException">It is no such key.</exception>
    public SendGridReports(string publicKey, TimeProvider time)
    {
        _time = time;
        _key = ECDsa.Create();
        try
        {
            _key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        }
        catch (CryptographicException exception)
        {
            _key.Dispose();
            throw new FormatException($"This is no elliptic-curve public key: {exception.Message}", exception);
        }
    }

    public IReadOnlyList<DeliveryReport>? Read(string? signature, string? timestamp, ReadOnlySpan<byte> body) =>
        signature is not null && timestamp is not null && IsRecent(timestamp) && IsSigned(signature, timestamp, body) ? Reports(body) : null;

    public void Dispose() => _key.Dispose();

    private bool IsRecent(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && (_time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds - seconds is var age
        && Math.Abs(age) <= Window.TotalSeconds;

    private bool IsSigned(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        var signatureBytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, signatureBytes, out var length)
            && _key.VerifyData([.. Encoding.UTF8.GetBytes(timestamp), .. body], signatureBytes.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static List<DeliveryReport> Reports(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(ReportOf).OfType<DeliveryReport>()]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Null for what is no report on a mail of ours: processed, deferred, opened, or without our key.</summary>
    private static DeliveryReport? ReportOf(JsonElement happened)
    {
        if (happened.ValueKind != JsonValueKind.Object || Text(happened, "key") is not { Length: > 0 } reference)
            return null;
        return (Text(happened, "event"), Text(happened, "type"), Text(happened, "reason")) switch
        {
            ("delivered", _, _) => new(reference, DeliveryKind.Delivered),
            ("bounce", "blocked", _) => new(reference, DeliveryKind.Blocked),
            ("bounce", _, _) => new(reference, DeliveryKind.Bounced),
            ("dropped", _, "Bounced Address" or "Invalid") => new(reference, DeliveryKind.Bounced),
            ("dropped", _, _) => new(reference, DeliveryKind.Blocked),
            _ => null,
        };
    }

    private static string? Text(JsonElement happened, string name) =>
        happened.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
