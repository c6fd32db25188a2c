using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>
/// Reads a calendar from iCalendar (RFC 5545): of each event its days, and from the beginning of its title, or its
/// category, what they are. What follows a colon in the title is the reason, Welsh / English.
/// </summary>
internal static class ICalendarReader
{
    public static IReadOnlyList<CalendarEntry> Read(IReadOnlyList<string> lines, List<LineProblem> problems, IProgress<int>? progress)
    {
        var entries = new List<CalendarEntry>();
        var content = Unfold(lines).ToList();
        if (!Is(content[0].Text, "BEGIN:VCALENDAR"))
            problems.Add(new LineProblem(content[0].Line, CalendarFileWording.NotACalendar));
        Dictionary<string, (string Parameters, string Value)>? current = null;
        var begun = 0;
        foreach (var (line, text) in content)
        {
            if (Is(text, "BEGIN:VEVENT"))
            {
                if (current is not null)
                    problems.Add(new LineProblem(begun, CalendarFileWording.EventNotEnded));
                (current, begun) = (new(StringComparer.OrdinalIgnoreCase), line);
            }
            else if (Is(text, "END:VEVENT") && current is not null)
            {
                if (Entry(begun, current, problems) is { } entry)
                    entries.Add(entry);
                current = null;
            }
            else if (current is not null && Property(text) is var (name, parameters, value))
                current.TryAdd(name, (parameters, value));
            if (line % 100 == 0)
                progress?.Report(line);
        }
        if (current is not null)
            problems.Add(new LineProblem(begun, CalendarFileWording.EventNotEnded));
        return entries;
    }

    private static CalendarEntry? Entry(int line, Dictionary<string, (string Parameters, string Value)> properties, List<LineProblem> problems)
    {
        var title = Text(properties.GetValueOrDefault("SUMMARY").Value ?? "");
        var category = Text(properties.GetValueOrDefault("CATEGORIES").Value ?? "");
        var kind = CalendarFileWords.Of(category) ?? CalendarFileWords.Beginning(title);
        var problem = properties.ContainsKey("RRULE") || properties.ContainsKey("RDATE") ? CalendarFileWording.Recurring
            : !properties.ContainsKey("DTSTART") ? CalendarFileWording.NoStart
            : kind is null ? CalendarFileWording.TitleIsNoKind.With(CalendarFile.Quoted(title))
            : null;
        if (problem is null && Days(properties) is { } days)
            return EntryChecks.Sound(new CalendarEntry(line, kind!.Value, days.From, days.To, Reason(title)), problems);
        problems.Add(new LineProblem(line, problem ?? CalendarFileWording.NotADate.With(CalendarFile.Quoted(properties["DTSTART"].Value))));
        return null;
    }

    /// <summary>An event of whole days ends on the day before its DTEND; one of hours is on the London days it touches.</summary>
    private static (DateOnly From, DateOnly To)? Days(Dictionary<string, (string Parameters, string Value)> properties)
    {
        if (Moment(properties["DTSTART"].Value) is not { } start)
            return null;
        if (!properties.TryGetValue("DTEND", out var ends))
            return (start.Date, start.Date);
        return Moment(ends.Value) is { } end
            ? (start.Date, end.IsWholeDay || end.IsMidnight ? Later(start.Date, end.Date.AddDays(-1)) : end.Date)
            : null;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static (DateOnly Date, bool IsWholeDay, bool IsMidnight)? Moment(string value)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        if (value.Length == 8)
            return DateOnly.TryParseExact(value, "yyyyMMdd", invariant, System.Globalization.DateTimeStyles.None, out var day) ? (day, true, false) : null;
        if (!DateTime.TryParseExact(value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", invariant, System.Globalization.DateTimeStyles.None, out var time))
            return null;
        var local = value.EndsWith('Z') ? TimeZoneInfo.ConvertTimeFromUtc(time, London.Zone) : time;
        return (DateOnly.FromDateTime(local), false, local.TimeOfDay == TimeSpan.Zero);
    }

    private static BilingualText? Reason(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || title[(colon + 1)..].Trim() is not { Length: > 0 } reason)
            return null;
        var halves = reason.Split(" / ", 2);
        return halves.Length == 2 ? new BilingualText(halves[0].Trim(), halves[1].Trim()) : BilingualText.Same(reason);
    }

    private static (string Name, string Parameters, string Value)? Property(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var name = text[..colon].Split(';', 2);
        return (name[0], name.Length > 1 ? name[1] : "", text[(colon + 1)..].Trim());
    }

    private static string Text(string value) => value
        .Replace("\\n", " ", StringComparison.OrdinalIgnoreCase)
        .Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);

    private static bool Is(string text, string what) => string.Equals(text.Trim(), what, StringComparison.OrdinalIgnoreCase);

    /// <summary>A long line goes on in the next one that begins with a space or tab.</summary>
    private static IEnumerable<(int Line, string Text)> Unfold(IReadOnlyList<string> lines)
    {
        (int Line, string Text)? whole = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (whole is { } begun && lines[i] is [' ' or '\t', .. var rest])
            {
                whole = (begun.Line, begun.Text + rest);
                continue;
            }
            if (whole is { } ended)
                yield return ended;
            whole = lines[i].Length > 0 ? (i + 1, lines[i]) : null;
        }
        if (whole is { } last)
            yield return last;
    }
}
