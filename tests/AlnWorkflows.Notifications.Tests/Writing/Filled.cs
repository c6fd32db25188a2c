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

    public static Dictionary<string, BilingualText> For(MessageKind kind, Sender sender = Sender.School) => For(WordingCatalogue.PlaceholdersOf(kind, sender), sender);

    public static Dictionary<string, BilingualText> For(NoticeKind kind, Sender sender = Sender.School)
    {
        var values = For(WordingCatalogue.PlaceholdersOf(kind, sender), sender);
        values.Remove("corrects");
        return values;
    }

    public static Dictionary<string, FreeText> FreeText(NoticeKind kind, Sender sender = Sender.School) =>
        WordingCatalogue.FreeTextOf(kind, sender).ToDictionary(part => part.Key, part => new FreeText($"testun Cymraeg {part.Key}", $"English text {part.Key}"));

    private static Dictionary<string, BilingualText> For(IEnumerable<Placeholder> placeholders, Sender sender) =>
        placeholders.ToDictionary(placeholder => placeholder.Key, placeholder => Value(placeholder.Key, sender));

    private static BilingualText Value(string key, Sender sender) => key switch
    {
        "ref" => BilingualText.Same("K7M-2PQ4"),
        "init" => BilingualText.Same("GŴ"),
        "school" => NameOf(sender),
        "la" => new("Cyngor Caerdydd", "Cardiff Council"),
        "references" => BilingualText.Same("K7M-2PQ4\nR3X-9DVB"),
        "addressee" => BilingualText.Same("Mair Jones\n1 Stryd Fawr\nCaerdydd"),
        _ when key.EndsWith("Link", StringComparison.Ordinal) => new($"https://cy.example/{key}", $"https://en.example/{key}"),
        _ => new($"«cy {key}»", $"«en {key}»"),
    };

    private static BilingualText NameOf(Sender sender) => sender switch
    {
        Sender.FurtherEducation => new("Coleg Glan Taf", "Glan Taf College"),
        Sender.Authority => new("Cyngor Caerdydd", "Cardiff Council"),
        _ => new("Ysgol Tŷ Gŵyr", "Tŷ Gŵyr School"),
    };
}
