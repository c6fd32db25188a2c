using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records.Rows;

/// <summary>A record as JSON in a row's properties: <c>Json</c>, and where it is long <c>Json2</c>, <c>Json3</c>…</summary>
internal static class RecordJson
{
    private const string Name = "Json";

    private static readonly JsonSerializerOptions Options = new()
    {
        // Rows are read by nothing but this class: escaping Welsh letters would only make them longer.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void Write<T>(T record, IDictionary<string, object> properties)
    {
        var json = JsonSerializer.Serialize(record, Options);
        for (int start = 0, part = 1; start < json.Length; part++)
        {
            var length = PartLength(json, start);
            properties[PartName(part)] = json.Substring(start, length);
            start += length;
        }
    }

    public static T Read<T>(TableRow row)
    {
        var json = new StringBuilder();
        for (var part = 1; row.Get<string>(PartName(part)) is { } text; part++)
            json.Append(text);
        return JsonSerializer.Deserialize<T>(json.ToString(), Options)
            ?? throw new InvalidDataException($"Row '{row.PartitionKey}' / '{row.RowKey}' holds no {typeof(T).Name}.");
    }

    private static string PartName(int part) => part == 1 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}{part}");

    private static int PartLength(string json, int start)
    {
        if (json.Length - start <= TableLimits.StringChars)
            return json.Length - start;
        return char.IsHighSurrogate(json[start + TableLimits.StringChars - 1]) ? TableLimits.StringChars - 1 : TableLimits.StringChars;
    }
}
