using System.Text;

namespace AlnWorkflows.Notifications.Invitations;

/// <summary>Lines of a calendar (RFC 5545, 3.1): escaped, folded at 75 octets between letters, ended by CRLF.</summary>
internal sealed class ContentLines
{
    private const int LongestLine = 75;

    private const string LineEnd = "\r\n";

    private readonly StringBuilder _lines = new();

    /// <summary>A line as it is: a name and a value of the standard's own.</summary>
    public ContentLines Add(string line)
    {
        var octets = 0;
        foreach (var letter in Printable(line).EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                _lines.Append(LineEnd).Append(' ');
                octets = 1;
            }

            _lines.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        _lines.Append(LineEnd);
        return this;
    }

    /// <summary>A line whose value is text, of one line or several.</summary>
    public ContentLines AddText(string name, string text) => Add($"{name}:{Escaped(text)}");

    /// <summary>A parameter's value in quotes. Quotes of its own cannot be written and become apostrophes.</summary>
    public static string Quoted(string value) => $"\"{value.Replace('"', '’')}\"";

    public override string ToString() => _lines.ToString();

    private static string Escaped(string text) => string.Join("\\n", text.ReplaceLineEndings("\n").Split('\n').Select(line =>
        line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)));

    private static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
