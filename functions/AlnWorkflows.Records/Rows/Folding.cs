using System.Globalization;
using System.Text;

namespace AlnWorkflows.Records.Rows;

/// <summary>Text as it is searched by: small letters without accents, one kind of apostrophe, single spaces.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (Letter(c) is { } letter && !(letter == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
                folded.Append(letter);
        return folded.ToString().TrimEnd();
    }

    /// <summary>Null for what is left out: accents, and what no row key may hold.</summary>
    private static char? Letter(char c) => c switch
    {
        _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate => null,
        _ when char.IsControl(c) => null,
        '/' or '\\' or '#' or '?' or '!' or '\uFFFF' => null,
        '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
