using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AlnWorkflows.Testing.Itip;

/// <summary>What readers of calendars let pass: lines, dates that are none, time zones nobody explained, an end before
/// the start.</summary>
internal static class ItipOwnChecks
{
    private static readonly Regex Zoned = new("^(DTSTART|DTEND);TZID=([^:;]+):(.*)$", RegexOptions.CultureInvariant);

    private static readonly Regex Stamp = new(@"^DTSTAMP:\d{8}T\d{6}Z$", RegexOptions.CultureInvariant);

    public static IEnumerable<string> ProblemsOf(string calendar)
    {
        if (calendar.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) >= 0 || !calendar.EndsWith("\r\n", StringComparison.Ordinal))
            yield return "a line does not end in CRLF";
        foreach (var line in calendar.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > 75))
            yield return $"a line of {Encoding.UTF8.GetByteCount(line)} octets: {line}";
        if (calendar.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n')))
            yield return "a control character";

        var lines = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        if (lines.Count(line => line == "BEGIN:VEVENT") != 1 || lines.Count(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal)) != 1)
            yield return "not one event with one attendee";
        if (lines.Count(line => Stamp.IsMatch(line)) != 1)
            yield return "no DTSTAMP in UTC";
        foreach (var problem in TimeProblems(lines))
            yield return problem;
    }

    private static IEnumerable<string> TimeProblems(string[] lines)
    {
        var zones = lines.Where(line => line.StartsWith("TZID:", StringComparison.Ordinal)).Select(line => line[5..]).ToList();
        var times = lines.Select(line => Zoned.Match(line)).Where(match => match.Success).ToDictionary(match => match.Groups[1].Value);
        foreach (var name in new[] { "DTSTART", "DTEND" }.Where(name => !times.ContainsKey(name)))
            yield return $"no {name} with a time zone";
        foreach (var (name, match) in times)
        {
            if (!zones.Contains(match.Groups[2].Value))
                yield return $"{name} is in a time zone that is not explained: {match.Groups[2].Value}";
            if (TimeOf(match) is null)
                yield return $"{name} is no time: {match.Groups[3].Value}";
        }

        if (times.TryGetValue("DTSTART", out var start) && times.TryGetValue("DTEND", out var end) && TimeOf(end) <= TimeOf(start))
            yield return "it ends before it starts";
    }

    private static DateTime? TimeOf(Match match) =>
        DateTime.TryParseExact(match.Groups[3].Value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
