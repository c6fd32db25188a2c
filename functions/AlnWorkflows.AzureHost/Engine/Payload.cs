using System.Text.Json;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>JSON text as a value that the SDK's serializer writes as it is read: a payload is serialized once, by the
/// programming model, and crosses Durable Task unchanged.</summary>
internal static class Payload
{
    /// <summary>Null becomes JSON null: the SDK cannot hand on an event without any payload.</summary>
    public static JsonElement Of(string? json) => JsonSerializer.Deserialize<JsonElement>(json ?? "null");

    public static JsonElement? OrNone(string? json) => json is null ? null : Of(json);

    public static string? Text(object? value) => value switch
    {
        null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        JsonElement json => json.GetRawText(),
        _ => JsonSerializer.Serialize(value, value.GetType()),
    };
}
