using System.Globalization;
using System.Runtime.CompilerServices;

namespace AlnWorkflows.Processes.Languages;

/// <summary>One text in both languages; neither is a translation on demand of the other.</summary>
public sealed record BilingualText(string Cy, string En)
{
    /// <summary>Most sentences are no longer; what is takes a rented buffer.</summary>
    private const int ShortText = 256;

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
        var filled = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[ShortText]);
        var done = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0 && open + 2 < text.Length; open = text.IndexOf('{', open + 1))
            if (text[open + 2] == '}' && text[open + 1] - '0' is var slot && slot >= 0 && slot < slots.Length)
            {
                filled.AppendFormatted(text.AsSpan(done, open - done));
                filled.AppendLiteral(slots[slot].In(language));
                done = open + 3;
            }
        filled.AppendFormatted(text.AsSpan(done));
        return filled.ToStringAndClear();
    }
}
