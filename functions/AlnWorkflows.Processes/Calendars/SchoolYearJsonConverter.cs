using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A school year as the text <c>2025/26</c>.</summary>
public sealed class SchoolYearJsonConverter : JsonConverter<SchoolYear>
{
    public override SchoolYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return SchoolYear.TryParse(text, out var year)
            ? year
            : throw new JsonException($"\"{text}\" is not a school year; write it as 2025/26.");
    }

    public override void Write(Utf8JsonWriter writer, SchoolYear value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
