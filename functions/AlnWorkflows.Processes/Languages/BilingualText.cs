using System.Globalization;

namespace AlnWorkflows.Processes.Languages;

/// <summary>One text in both languages; neither is a translation on demand of the other.</summary>
public sealed record BilingualText(string Cy, string En)
{
    public string In(Language language) => language == Language.Cy ? Cy : En;

    /// <summary>The text with {0}, {1}… filled in, each slot in its own language.</summary>
    public BilingualText With(params BilingualText[] slots) => new(
        Fill(Cy, slots, Language.Cy),
        Fill(En, slots, Language.En));

    /// <summary>The same in both languages: a number, a name, an address.</summary>
    public static BilingualText Same(string text) => new(text, text);

    /// <inheritdoc cref="Same(string)"/>
    public static BilingualText Same(int number) => Same(number.ToString(CultureInfo.InvariantCulture));

    private static string Fill(string text, BilingualText[] slots, Language language)
    {
        for (var i = 0; i < slots.Length; i++)
            text = text.Replace($"{{{i}}}", slots[i].In(language), StringComparison.Ordinal);
        return text;
    }
}
