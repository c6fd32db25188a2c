using System.Text.Json;
using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Data;

/// <summary>
/// A JSON array of entries that is either good as a whole or refused with every problem at once.
/// Names are camelCase; an unknown field, a missing one and an unknown word of a list are all problems.
/// </summary>
internal sealed class DataFile
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Confidence>(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private readonly string _name;
    private readonly List<string> _problems = [];

    private DataFile(string name) => _name = name;

    /// <summary>The text of a data file embedded in this assembly.</summary>
    public static string ReadEmbedded(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not embedded in {typeof(DataFile).Assembly.GetName().Name}; add it to the project as an EmbeddedResource.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads every entry, lets <paramref name="check"/> report what is wrong with each, and with all together.</summary>
    /// <param name="key">The field that names an entry in messages.</param>
    /// <exception cref="DataFileException">At least one problem was found.</exception>
    public static IReadOnlyList<T> Parse<T>(
        string name, string json, string key, Action<T, DataProblems> check, Action<IReadOnlyList<T>, DataProblems>? checkAll = null)
    {
        var file = new DataFile(name);
        var entries = new List<T>();
        foreach (var (element, label) in file.Entries(json, key))
            if (file.Read<T>(element, label) is { } entry)
            {
                check(entry, new DataProblems(file._problems, label));
                entries.Add(entry);
            }
        checkAll?.Invoke(entries, new DataProblems(file._problems, "all entries"));
        return file._problems.Count == 0 ? entries : throw new DataFileException(name, file._problems);
    }

    private List<(JsonElement Element, string Label)> Entries(string json, string key)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select((element, index) => (element.Clone(), Label(element, index, key)))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new DataFileException(_name, [$"It is not a JSON array of entries: {e.Message}"]);
        }
    }

    private static string Label(JsonElement element, int index, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var id) && id.ValueKind == JsonValueKind.String
            ? $"entry {index + 1} ({id.GetString()})"
            : $"entry {index + 1}";

    private T? Read<T>(JsonElement element, string label)
    {
        try
        {
            return element.Deserialize<T>(Strict);
        }
        catch (JsonException e)
        {
            var field = e.Path is null or "$" ? "" : $", field {e.Path.TrimStart('$', '.')}";
            var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
            _problems.Add($"{label}{field}: {(end < 0 ? e.Message : e.Message[..end])}");
            return default;
        }
    }
}
