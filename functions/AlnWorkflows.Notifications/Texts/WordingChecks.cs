using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>What must hold of wording before anybody is written to with it. The catalogue is checked when it is read.</summary>
internal static class WordingChecks
{
    /// <summary>Words that soften, or otherwise change, the noun after them: no value may stand there.</summary>
    private static readonly Regex SlotThatWouldMutate = new(
        @"(?<=^|[\s(])(i|o|am|ar|at|dan|dros|drwy|heb|hyd|gan|wrth|a|â|gyda|tua|neu|yn|ei|y|na|ni|pan|dyma) \{(?<key>\w+)\}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A numeral takes the singular in Welsh.</summary>
    private static readonly Regex PluralAfterNumber = new(
        @"(\d|\}) (diwrnodau|ddiwrnodau|misoedd|fisoedd|wythnosau|achosion|dyletswyddau|blynyddoedd)\b", RegexOptions.CultureInvariant);

    /// <exception cref="InvalidOperationException">The wording breaks a rule; every breach is named with its file.</exception>
    public static void Refuse(CommonText common, IEnumerable<WordingFile> files, IReadOnlyDictionary<string, string> meanings)
    {
        var problems = Of(common, files, meanings).ToList();
        if (problems.Count > 0)
            throw new InvalidOperationException($"The wording cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
    }

    public static IEnumerable<string> Of(CommonText common, IEnumerable<WordingFile> files, IReadOnlyDictionary<string, string> meanings)
    {
        var all = files.ToList();
        var used = all.SelectMany(file => file.Text.Texts()).Concat(common.Texts()).SelectMany(PlaceholderNames.In)
            .Concat(all.SelectMany(file => file.Text.Blocks).Where(block => block.Kind == TextBlockKind.Lines).Select(block => block.Name!))
            .ToHashSet();
        return all.SelectMany(file => file.Text.Texts().SelectMany(OfText).Concat(OfSubject(file)).Concat(file.Text.Blocks.SelectMany(block => OfBlock(block, common))).Select(problem => $"{file.Name}: {problem}"))
            .Concat(common.Texts().SelectMany(OfText).Concat(common.Texts().Where(text => text.Source is null).Select(text => $"“{text.En}” says no source")).Select(problem => $"Common: {problem}"))
            .Concat(used.Where(key => !meanings.ContainsKey(key)).Select(key => $"the placeholder {{{key}}} has no meaning in Placeholders.json"))
            .Concat(used.Where(key => IsLink(key) && !common.Links.ContainsKey(key)).Select(key => $"the link {{{key}}} has no words among the links of Common.json"))
            .Concat(common.Links.Keys.Where(key => !used.Contains(key)).Select(key => $"Common: the words of the link {{{key}}} are not used"));
    }

    private static bool IsLink(string key) => key.EndsWith("Link", StringComparison.Ordinal);

    private static IEnumerable<string> OfBlock(TextBlock block, CommonText common)
    {
        var isNamed = block.Kind is TextBlockKind.Common or TextBlockKind.FreeText or TextBlockKind.Lines;
        if (isNamed != (block.Name is not null) || isNamed == (block.Cy is not null) || isNamed == (block.En is not null))
            yield return $"a block ({block.Name ?? block.En ?? block.Cy}) must be either named or worded in both languages";
        if (block.Kind == TextBlockKind.Common && block.Name is not null && !common.Lines.ContainsKey(block.Name))
            yield return $"there is no common line '{block.Name}'";
    }

    private static IEnumerable<string> OfText(WordedText text)
    {
        if (string.IsNullOrWhiteSpace(text.Cy) || string.IsNullOrWhiteSpace(text.En))
            yield return $"“{text.En}{text.Cy}” stands in one language only";
        if (text.Cy == text.En)
            yield return $"“{text.En}” is the same in both languages";
        if (!Slots(text.Cy).SequenceEqual(Slots(text.En)))
            yield return $"“{text.En}” has other placeholders than its Welsh";
        if (!Numbers(text.Cy).SequenceEqual(Numbers(text.En)))
            yield return $"“{text.En}” has other numbers than its Welsh";
        if (text.Cy.Contains('&', StringComparison.Ordinal))
            yield return $"“{text.Cy}” has an ampersand, which Welsh never has: write a or ac";
        if ((text.Cy + text.En).IndexOfAny(['\'', '"']) >= 0)
            yield return $"“{text.En}” has a straight apostrophe or quotation mark: write ’ or “”";
        if (text.Cy.Contains("(Welsh)", StringComparison.OrdinalIgnoreCase))
            yield return $"“{text.Cy}” still waits for its Welsh";
        foreach (var slot in SlotThatWouldMutate.Matches(text.Cy).Where(match => !MayFollow(match)))
            yield return $"“{slot.Value}” would have to mutate what fills it: put the slot after a colon or in brackets";
        foreach (var plural in PluralAfterNumber.Matches(text.Cy).AsEnumerable())
            yield return $"“{plural.Value}” has a plural after a number";
    }

    /// <summary>A date begins with a digit and follows “ar”; a time of the day follows “am”.</summary>
    private static bool MayFollow(Match match)
    {
        var key = match.Groups["key"].Value;
        return match.Groups[1].Value switch
        {
            "ar" => key.EndsWith("On", StringComparison.Ordinal) || key.EndsWith("By", StringComparison.Ordinal),
            "am" => key.EndsWith("time", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private static IEnumerable<string> OfSubject(WordingFile file)
    {
        if (file.IsNotice || file.Text.Audience != Audience.Family)
            return [];
        return file.Text.Title.Texts().SelectMany(title => AlnGlossary.In($"{title.Cy} {title.En}").Select(word => $"the subject says “{word}”, which tells a stranger of needs; if no family reads it, mark the audience colleagues")
            .Concat(Slots(title.En).Select(slot => $"the subject has the placeholder {{{slot}}}; a family’s subject has none")));
    }

    private static IEnumerable<string> Slots(string text) => PlaceholderNames.Pattern.Matches(text).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(string text) => Regex.Matches(text, @"\d+").Select(match => match.Value).Order(StringComparer.Ordinal);
}
