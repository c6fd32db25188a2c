using System.Text.RegularExpressions;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>Finds <c>{placeholders}</c> in wording.</summary>
internal static class PlaceholderNames
{
    /// <summary>The young person's own first name: it comes with the reader, not with the values.</summary>
    public const string FirstName = "firstName";

    public static IEnumerable<string> In(string text) => Pattern.Matches(text).Select(match => match.Groups[1].Value);

    public static IEnumerable<string> In(WordedText text) => In(text.Cy).Union(In(text.En)).Where(name => name != FirstName);

    public static Regex Pattern { get; } = new(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant);
}
