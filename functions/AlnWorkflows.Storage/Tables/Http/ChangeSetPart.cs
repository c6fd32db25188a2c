using System.Globalization;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>The answer to one operation of a change set.</summary>
internal sealed record ChangeSetPart(int Status, string? ETag = null, string Body = "")
{
    private const string StatusLine = "HTTP/1.1 ";
    private const string ETagHeader = "ETag:";

    /// <summary>Reads the parts in order. Their boundaries are not needed: each begins with an HTTP status line.</summary>
    public static IReadOnlyList<ChangeSetPart> ReadAll(string body)
    {
        var parts = new List<ChangeSetPart>();
        foreach (var line in body.Split('\n', StringSplitOptions.TrimEntries))
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
                parts.Add(new ChangeSetPart(int.Parse(line.AsSpan(StatusLine.Length, 3), CultureInfo.InvariantCulture)));
            else if (parts.Count > 0)
                parts[^1] = With(parts[^1], line);
        return parts;
    }

    private static ChangeSetPart With(ChangeSetPart part, string line)
    {
        if (line.StartsWith(ETagHeader, StringComparison.OrdinalIgnoreCase))
            return part with { ETag = line[ETagHeader.Length..].Trim() };
        return line.StartsWith('{') ? part with { Body = line } : part;
    }
}
