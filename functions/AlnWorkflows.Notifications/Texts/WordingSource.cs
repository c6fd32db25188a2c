using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>The one source of standard wording: the JSON files under <c>Wording/</c>, read once.</summary>
internal static class WordingSource
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly byte[] CommonFile = File("Wording/Common.json");

    public static CommonText Common { get; } = Parse<CommonText>(CommonFile);

    /// <summary>What each placeholder stands for, for whoever fills it.</summary>
    public static IReadOnlyDictionary<string, string> Meanings { get; } =
        Parse<Dictionary<string, string>>(File("Wording/Placeholders.json"));

    private static readonly Dictionary<MessageKind, Entry> Messages = ReadAll<MessageKind>("Messages");

    private static readonly Dictionary<NoticeKind, Entry> Notices = ReadAll<NoticeKind>("Notices");

    static WordingSource() => WordingChecks.Refuse(Common, Files, Meanings);

    public static IEnumerable<WordingFile> Files =>
        Messages.Select(entry => new WordingFile($"Messages/{entry.Key}", entry.Value.Text))
            .Concat(Notices.Select(entry => new WordingFile($"Notices/{entry.Key}", entry.Value.Text)));

    public static StandardText Of(MessageKind kind) => Messages[kind].Text;

    public static StandardText Of(NoticeKind kind) => Notices[kind].Text;

    /// <summary>Names the words exactly: kind, version by hand, and a digest of the files they come from.</summary>
    public static string VersionOf(MessageKind kind) => Messages[kind].Version;

    /// <inheritdoc cref="VersionOf(MessageKind)"/>
    public static string VersionOf(NoticeKind kind) => Notices[kind].Version;

    /// <summary>The part of a notice that a block says; null where the law names none.</summary>
    public static NoticePart? PartOf(TextBlock block) =>
        block.Part ?? (block.Kind == TextBlockKind.Common ? Common.Lines[block.Name!].Part : null);

    private static Dictionary<TKind, Entry> ReadAll<TKind>(string folder)
        where TKind : struct, Enum =>
        Enum.GetValues<TKind>().ToDictionary(kind => kind, kind => Read($"Wording/{folder}/{kind}.json", $"{folder}/{kind}"));

    private static Entry Read(string file, string id)
    {
        var content = File(file);
        var parsed = Parse<StandardText>(content);
        var text = parsed with { Blocks = Common.Expand(parsed.Blocks) };
        var digest = Convert.ToHexStringLower(SHA256.HashData([.. content, .. CommonFile]))[..12];
        return new(text, $"{id}/{text.Version}.{Common.Version}/{digest}");
    }

    private static T Parse<T>(byte[] content) =>
        JsonSerializer.Deserialize<T>(content, Json) ?? throw new InvalidOperationException($"A wording file of {typeof(T).Name} is empty.");

    private static byte[] File(string name)
    {
        using var stream = typeof(WordingSource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The wording file {name} is missing. Add it under its kind's name.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private sealed record Entry(StandardText Text, string Version);
}
