using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>Fills standard wording for one reader, and keeps count of what it lacked.</summary>
internal sealed class Composer(
    Reader reader,
    IReadOnlyDictionary<string, BilingualText> values,
    IReadOnlyDictionary<string, FreeText> freeText)
{
    private readonly SortedDictionary<string, (NoticePart? Part, bool IsWrittenForCase)> _missing = new(StringComparer.Ordinal);

    private readonly HashSet<(NoticePart Part, Language Language)> _said = [];

    private readonly HashSet<NoticePart> _unsaid = [];

    private NoticePart? _part;

    /// <summary>Values and free text that the wording needed and did not get.</summary>
    public IReadOnlyList<string> Missing => [.. _missing.Keys];

    /// <summary>Which of the required parts are not said, or not wholly, in one of the languages.</summary>
    public IReadOnlyList<RequiredPart> Lacking(IEnumerable<RequiredPart> required) =>
        [.. required.Where(part => _unsaid.Contains(part.Part) || Languages.Any(language => !_said.Contains((part.Part, language))))];

    /// <summary>What was missing, each under the name of the required part that needs it.</summary>
    public IReadOnlyList<LackedValue> Lacked(IReadOnlyList<RequiredPart> required) =>
        [.. _missing.Select(missing => new LackedValue(
            missing.Key,
            required.FirstOrDefault(part => part.Part == missing.Value.Part)?.InWords ?? BilingualText.Same(missing.Key),
            missing.Value.IsWrittenForCase))];

    /// <summary>The reader's choice first; Welsh unless they chose English.</summary>
    public IReadOnlyList<Language> Languages =>
        reader.Language == Language.En ? [Language.En, Language.Cy] : [Language.Cy, Language.En];

    /// <summary>Whether a young person is greeted by their own first name.</summary>
    public bool GreetsByFirstName => reader.Kind == ReaderKind.Learner && !string.IsNullOrWhiteSpace(reader.FirstName);

    public bool IsLargePrint => reader.LargePrint;

    public bool IsForFamily => reader.Kind is ReaderKind.Parent or ReaderKind.Learner;

    public bool Has(string key) =>
        (values.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value.Cy) && !string.IsNullOrWhiteSpace(value.En))
        || (freeText.TryGetValue(key, out var text) && (text.Has(Language.Cy) || text.Has(Language.En)));

    public ComposedHalf Compose(StandardText text, Language language) =>
        new(language, Title(text, language), Greeting(language), [.. Joined(text.Blocks.Where(Applies).SelectMany(block => Say(block, language)))]);

    public string Title(StandardText text, Language language) => text.Title.For(reader.From).In(language);

    public ComposedBlock Common(string name, Language language, BlockShape shape = BlockShape.Paragraph) =>
        new(shape, [Filled(CommonLine(name).In(language), language)], language);

    /// <summary>A value that by itself says a part of a notice.</summary>
    public string Value(string key, NoticePart part, Language language)
    {
        _part = part;
        _said.Add((part, language));
        var value = Value(key, language);
        _part = null;
        return value;
    }

    public string CommonText(string name, Language language) => Common(name, language).TextLines.Single();

    /// <summary>A value that stands by itself.</summary>
    public string Value(string key, Language language)
    {
        if (values.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value.In(language)))
            return value.In(language);
        Miss(key);
        return "";
    }

    private WordedText CommonLine(string name) => WordingSource.Common.Lines[name].For(reader.From);

    private void Miss(string key, bool isWrittenForCase = false)
    {
        _missing.TryAdd(key, (_part, isWrittenForCase));
        if (_part is { } part)
            _unsaid.Add(part);
    }

    /// <summary>Composes a block and keeps account of the part of a notice that it says.</summary>
    private List<ComposedBlock> Say(TextBlock block, Language language)
    {
        _part = WordingSource.PartOf(block);
        if (_part is { } part)
            _said.Add((part, language));
        var composed = Compose(block, language).ToList();
        _part = null;
        return composed;
    }

    private string Greeting(Language language)
    {
        if (reader.Kind == ReaderKind.Learner && !GreetsByFirstName)
            return CommonLine("learnerWithoutName").In(language);
        return WordingSource.Common.Greetings[reader.Kind].In(language)
            .Replace($"{{{PlaceholderNames.FirstName}}}", reader.FirstName, StringComparison.Ordinal);
    }

    private bool Applies(TextBlock block) =>
        block.IsFrom(reader.From)
        && (block.When is null || Has(block.When))
        && (block.Unless is null || !Has(block.Unless))
        && (!block.UntilLanguageIsChosen || reader.Language is null);

    private IEnumerable<ComposedBlock> Compose(TextBlock block, Language language) => block.Kind switch
    {
        TextBlockKind.FreeText => FreeTextBlocks(block.Name!, language),
        TextBlockKind.Lines => [new(BlockShape.List, [.. LinesOf(Value(block.Name!, language)).Select(line => Line(block.Name!, line))], language)],
        TextBlockKind.Common => [Common(block.Name!, language, Shape(block))],
        _ => [new(Shape(block), [Filled(Words(block, language), language)], language)],
    };

    private string Words(TextBlock block, Language language)
    {
        if (reader.Kind == ReaderKind.Learner && block.Learner is not null)
            return block.Learner.In(language);
        return (language == Language.Cy ? block.Cy : block.En)!;
    }

    private IEnumerable<ComposedBlock> FreeTextBlocks(string name, Language language)
    {
        if (!Has(name))
        {
            Miss(name, isWrittenForCase: true);
            return [];
        }

        var text = freeText[name];
        if (text.Has(language))
            return Paragraphs(text, language);
        var other = language == Language.Cy ? Language.En : Language.Cy;
        return [Common("otherLanguageToFollow", language), .. Paragraphs(text, other)];
    }

    private static IEnumerable<ComposedBlock> Paragraphs(FreeText text, Language language) =>
        LinesOf(text.In(language)!).Select(line => new ComposedBlock(BlockShape.Paragraph, [Plain(line)], language));

    private List<Piece> Filled(string words, Language language)
    {
        var pieces = new List<Piece>();
        var from = 0;
        foreach (var match in PlaceholderNames.Pattern.Matches(words).AsEnumerable())
        {
            if (match.Index > from)
                pieces.Add(new(words[from..match.Index]));
            pieces.Add(Slot(match.Groups[1].Value, language));
            from = match.Index + match.Length;
        }

        if (from < words.Length)
            pieces.Add(new(words[from..]));
        return pieces;
    }

    private Piece Slot(string key, Language language)
    {
        var value = Value(key, language);
        if (!IsWebAddress(value) || !WordingSource.Common.Links.TryGetValue(key, out var link))
            return new(value);
        return new(value, value, link.Words.In(language), link.Button);
    }

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static IReadOnlyList<Piece> Plain(string text) => [new(text)];

    private static IReadOnlyList<Piece> Line(string name, string text)
    {
        if (!name.EndsWith("Links", StringComparison.Ordinal))
            return Plain(text);
        var last = text.LastIndexOf(' ') + 1;
        return IsWebAddress(text[last..]) ? [new(text[..last]), new(text[last..], text[last..])] : Plain(text);
    }

    private static string[] LinesOf(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static BlockShape Shape(TextBlock block) => block.ShownAs switch
    {
        TextBlockKind.Heading => BlockShape.Heading,
        TextBlockKind.Item => BlockShape.List,
        _ => BlockShape.Paragraph,
    };

    private static List<ComposedBlock> Joined(IEnumerable<ComposedBlock> blocks)
    {
        var joined = new List<ComposedBlock>();
        foreach (var block in blocks)
        {
            if (block.Shape == BlockShape.List && joined.LastOrDefault() is { Shape: BlockShape.List } list)
                joined[^1] = list with { Lines = [.. list.Lines, .. block.Lines] };
            else
                joined.Add(block);
        }

        return joined;
    }
}
