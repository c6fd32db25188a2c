using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>Rows as the Table service's JSON, with a type annotation wherever JSON alone would not say the type.</summary>
internal static class EntityJson
{
    private const string TypeSuffix = "@odata.type";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(TableRow row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteString("PartitionKey", row.PartitionKey);
            json.WriteString("RowKey", row.RowKey);
            foreach (var (name, value) in row.Properties)
                WriteProperty(json, name, value);
            json.WriteEndObject();
        }

        return Ascii.IsValid(buffer.WrittenSpan) ? buffer.WrittenSpan.ToArray() : Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public static TableRow ReadRow(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        return ReadRow(document.RootElement);
    }

    public static IReadOnlyList<TableRow> ReadRows(byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(ReadRow)];
    }

    /// <summary>Azurite reads a long body in pieces and spoils a character that two pieces share; one byte a character
    /// cannot be shared. The writer's own stricter encoder would do the same to every quotation mark, at six bytes each.</summary>
    private static byte[] Escaped(string json)
    {
        var ascii = new StringBuilder(json.Length + 256);
        foreach (var c in json)
            if (char.IsAscii(c))
                ascii.Append(c);
            else
                ascii.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        return Encoding.ASCII.GetBytes(ascii.ToString());
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case long number:
                WriteTyped(json, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteDouble(json, name, number);
                break;
            case DateTimeOffset instant:
                WriteTyped(json, name, "Edm.DateTime", instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture));
                break;
            case Guid guid:
                WriteTyped(json, name, "Edm.Guid", guid.ToString());
                break;
            default:
                WriteTyped(json, name, "Edm.Binary", Convert.ToBase64String((byte[])value));
                break;
        }
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString(name + TypeSuffix, type);
        json.WriteString(name, value);
    }

    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteString(name + TypeSuffix, "Edm.Double");
        json.WritePropertyName(name);
        if (!double.IsFinite(number))
            json.WriteStringValue(text);
        else
            json.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0");
    }

    private static TableRow ReadRow(JsonElement entity)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in entity.EnumerateObject().Where(property => property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal)))
            types[property.Name[..^TypeSuffix.Length]] = property.Value.GetString()!;

        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in entity.EnumerateObject().Where(IsCustom))
            properties[property.Name] = ReadValue(property.Value, types.GetValueOrDefault(property.Name));
        return new TableRow(
            entity.GetProperty("PartitionKey").GetString()!,
            entity.GetProperty("RowKey").GetString()!,
            properties,
            entity.GetProperty("odata.etag").GetString());
    }

    private static bool IsCustom(JsonProperty property) =>
        property.Name is not ("PartitionKey" or "RowKey" or "Timestamp")
        && !property.Name.StartsWith("odata.", StringComparison.Ordinal)
        && !property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal)
        && property.Value.ValueKind is not JsonValueKind.Null;

    private static object ReadValue(JsonElement value, string? type) => (type, value.ValueKind) switch
    {
        ("Edm.Int64", _) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        ("Edm.DateTime", _) => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        ("Edm.Guid", _) => Guid.Parse(value.GetString()!),
        ("Edm.Binary", _) => Convert.FromBase64String(value.GetString()!),
        ("Edm.Double", JsonValueKind.String) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        ("Edm.Double", _) => value.GetDouble(),
        (_, JsonValueKind.Number) => IsDouble(value) ? value.GetDouble() : (object)value.GetInt32(),
        (_, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
        _ => value.GetString()!,
    };

    /// <summary>The service leaves a number's type unsaid where its form tells it: a whole double comes as "1.0".</summary>
    private static bool IsDouble(JsonElement number) => number.GetRawText().AsSpan().ContainsAny('.', 'e', 'E');
}
