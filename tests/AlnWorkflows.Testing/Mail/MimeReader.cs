using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace AlnWorkflows.Testing.Mail;

/// <summary>Reads the two shapes of mail this product sends: text and HTML as alternatives, and with them a calendar,
/// which comes as a file too.</summary>
public static class MimeReader
{
    private static readonly Regex EncodedWords = new(@"=\?([^?]+)\?([BbQq])\?([^?]*)\?=(\s+(?==\?))?", RegexOptions.CultureInvariant);

    public static DeliveredMail Read(string raw)
    {
        var (headers, body) = Split(raw);
        string? file = null;
        if (headers["content-type"].StartsWith("multipart/mixed;", StringComparison.Ordinal))
        {
            var outer = Parts(headers, body);
            file = Decoded(outer[1], "application/ics; name=cyfarfod-meeting.ics");
            (var inner, body) = outer[0];
            headers["content-type"] = inner["content-type"];
        }

        var parts = Parts(headers, body);
        var calendar = parts.Count > 2 ? Decoded(parts[2], "text/calendar; ") : null;
        if (file != calendar)
            throw new FormatException("The calendar and its file are not the same.");
        var from = new MailAddress(Decoded(headers["from"]));
        var to = new MailAddress(Decoded(headers["to"]));
        return new(
            headers["message-id"].Trim('<', '>'),
            to.Address,
            to.DisplayName.Length == 0 ? null : to.DisplayName,
            from.Address,
            from.DisplayName,
            headers.TryGetValue("reply-to", out var replyTo) ? new MailAddress(replyTo).Address : null,
            Decoded(headers["subject"]),
            Content(parts[0], "text/plain"),
            Content(parts[1], "text/html"),
            calendar is null ? null : Regex.Match(parts[2].Headers["content-type"], "method=(\\w+)").Groups[1].Value,
            calendar);
    }

    private static List<(Dictionary<string, string> Headers, string Body)> Parts(Dictionary<string, string> headers, string body)
    {
        var boundary = Regex.Match(headers["content-type"], "boundary=\"?([^\";]+)\"?").Groups[1].Value;
        return [.. body.Split("--" + boundary)[1..^1].Select(part => Split(part[2..]))];
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string content)
    {
        var at = content.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var unfolded = Regex.Replace(content[..at], @"\r\n[ \t]+", " ");
        var headers = unfolded.Split("\r\n").Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1].Trim());
        return (headers, content[(at + 4)..]);
    }

    private static string Content((Dictionary<string, string> Headers, string Body) part, string mediaType) =>
        Decoded(part, $"{mediaType}; charset=utf-8").ReplaceLineEndings("\n");

    private static string Decoded((Dictionary<string, string> Headers, string Body) part, string mediaType)
    {
        if (!part.Headers["content-type"].StartsWith(mediaType, StringComparison.Ordinal))
            throw new FormatException($"Expected {mediaType} in UTF-8, found {part.Headers["content-type"]}");
        if (part.Headers["content-transfer-encoding"] != "base64")
            throw new FormatException($"Expected base64, found {part.Headers["content-transfer-encoding"]}");
        return Encoding.UTF8.GetString(Convert.FromBase64String(part.Body));
    }

    private static string Decoded(string header) => EncodedWords.Replace(header, word =>
    {
        var bytes = word.Groups[2].Value is "B" or "b"
            ? Convert.FromBase64String(word.Groups[3].Value)
            : QuotedBytes(word.Groups[3].Value.Replace('_', ' '));
        return Encoding.GetEncoding(word.Groups[1].Value).GetString(bytes);
    });

    private static byte[] QuotedBytes(string text) =>
        [.. Regex.Matches(text, "=([0-9A-Fa-f]{2})|.").Select(match =>
            match.Groups[1].Success ? Convert.ToByte(match.Groups[1].Value, 16) : (byte)match.Value[0])];
}
