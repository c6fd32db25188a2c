using System.Text;
using System.Text.Json;

namespace AlnWorkflows.Durable;

/// <summary>How inputs, outputs, events and statuses are written: System.Text.Json with its defaults, within limits that
/// every engine can keep.</summary>
public static class WorkflowJson
{
    /// <summary>The largest payload, in bytes of UTF-8 JSON, inclusive.</summary>
    public const int MaxPayloadBytes = 1_048_576;

    /// <summary>The largest custom status, in bytes of UTF-16 JSON, inclusive.</summary>
    public const int MaxCustomStatusBytes = 16_384;

    /// <summary>Writes a payload; null stays null.</summary>
    /// <param name="what">Names the payload in the error.</param>
    /// <exception cref="PayloadTooLargeException">It is larger than <see cref="MaxPayloadBytes"/>.</exception>
    public static string? Serialize(string what, object? value)
    {
        if (value is null)
            return null;

        var json = JsonSerializer.Serialize(value, value.GetType());
        var bytes = Encoding.UTF8.GetByteCount(json);
        return bytes <= MaxPayloadBytes ? json : throw new PayloadTooLargeException(what, bytes, MaxPayloadBytes);
    }

    /// <summary>Reads a payload; no payload reads as JSON null.</summary>
    /// <exception cref="JsonException">The payload does not fit the type, or is null and the type cannot be.</exception>
    public static T? Deserialize<T>(string? json) => JsonSerializer.Deserialize<T>(json ?? "null");

    /// <inheritdoc cref="Deserialize{T}"/>
    public static object? Deserialize(string? json, Type type) => JsonSerializer.Deserialize(json ?? "null", type);

    internal static string? SerializeCustomStatus(object? status)
    {
        if (status is null)
            return null;

        var json = JsonSerializer.Serialize(status, status.GetType());
        var bytes = Encoding.Unicode.GetByteCount(json);
        return bytes <= MaxCustomStatusBytes ? json : throw new PayloadTooLargeException("The custom status", bytes, MaxCustomStatusBytes);
    }
}
