using System.Security.Cryptography;
using System.Text;

namespace AlnWorkflows.Processes;

/// <summary>New ids: random, never derived from a person, matching <c>^[a-z0-9][a-z0-9-]{2,40}$</c>.</summary>
public static class Ids
{
    /// <summary>Digits and letters that are not mistaken for one another when read aloud or copied by hand.</summary>
    private const string Alphabet = "23456789abcdefghjkmnpqrstvwxyz";

    private static readonly AsyncLocal<Random?> Repeatable = new();

    public static string New() => Draw(Alphabet, 16);

    /// <summary>The same id each time it is asked for, from ids that are random themselves.</summary>
    public static string From(string ids) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(ids)).Take(16).Select(one => Alphabet[one % Alphabet.Length]));

    /// <summary>A case reference for people: two groups of four, in capitals. Without vowels it spells no word, and no
    /// abbreviation of the field either: it stands in subject lines.</summary>
    public static string Reference()
    {
        var letters = Draw("23456789BCDFGHJKMNPQRSTVWXZ", 8);
        return $"{letters[..4]}-{letters[4..]}";
    }

    /// <summary>For simulations, which must run the same again: the caller's flow takes its ids from here.</summary>
    internal static void DrawFrom(Random repeatable) => Repeatable.Value = repeatable;

    private static string Draw(string alphabet, int length) => Repeatable.Value is { } source
        ? string.Concat(source.GetItems<char>(alphabet, length))
        : RandomNumberGenerator.GetString(alphabet, length);
}
