using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Writing;

/// <summary>Values for every placeholder, each to be recognised in its language.</summary>
internal static class Filled
{
    public static readonly Reader WelshParent = new(Language.Cy, ReaderKind.Parent);

    public static readonly Reader EnglishParent = new(Language.En, ReaderKind.Parent);

    public static readonly Reader Undecided = new(null, ReaderKind.Parent);

    public static readonly Reader YoungPerson = new(Language.Cy, ReaderKind.Learner, "Siân");

    public static Dictionary<string, BilingualText> For(MessageKind kind) => For(WordingCatalogue.PlaceholdersOf(kind));

    public static Dictionary<string, BilingualText> For(NoticeKind kind)
    {
        var values = For(WordingCatalogue.PlaceholdersOf(kind));
        values.Remove("corrects");
        return values;
    }

    public static Dictionary<string, FreeText> FreeText(NoticeKind kind) =>
        WordingCatalogue.FreeTextOf(kind).ToDictionary(part => part.Key, part => new FreeText($"testun Cymraeg {part.Key}", $"English text {part.Key}"));

    private static Dictionary<string, BilingualText> For(IEnumerable<Placeholder> placeholders) =>
        placeholders.ToDictionary(placeholder => placeholder.Key, placeholder => Value(placeholder.Key));

    private static BilingualText Value(string key) => key switch
    {
        "ref" => BilingualText.Same("K7M-2PQ4"),
        "init" => BilingualText.Same("GŴ"),
        "school" => new("Ysgol Tŷ Gŵyr", "Tŷ Gŵyr School"),
        "la" => new("Cyngor Caerdydd", "Cardiff Council"),
        "references" => BilingualText.Same("K7M-2PQ4\nR3X-9DVB"),
        "addressee" => BilingualText.Same("Mair Jones\n1 Stryd Fawr\nCaerdydd"),
        _ when key.EndsWith("Link", StringComparison.Ordinal) => new($"https://cy.example/{key}", $"https://en.example/{key}"),
        _ => new($"«cy {key}»", $"«en {key}»"),
    };
}
