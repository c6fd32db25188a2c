using AlnWorkflows.Processes.Languages;
using Microsoft.VisualBasic.FileIO;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>Reads a calendar from a table, a day or run of days a line.</summary>
internal static class TableReader
{
    private static readonly string[][] Headings = [["type", "from", "to", "welsh", "english"], ["math", "o", "hyd", "cymraeg", "saesneg"]];

    public static IReadOnlyList<CalendarEntry> Read(IReadOnlyList<string> lines, List<LineProblem> problems, IProgress<int>? progress)
    {
        var entries = new List<CalendarEntry>();
        var heading = lines.ToList().FindIndex(line => line.Trim().Length > 0);
        if (heading < 0)
        {
            problems.Add(new LineProblem(1, CalendarFileWording.Empty));
            return entries;
        }
        var separator = lines[heading].Contains(';', StringComparison.Ordinal) ? ";" : ",";
        if (Fields(lines[heading], separator) is not { } columns || !Headings.Any(known => known.SequenceEqual(columns.Select(column => column.ToLowerInvariant()))))
            problems.Add(new LineProblem(heading + 1, CalendarFileWording.NoHeading.With(CalendarFile.Quoted(lines[heading]))));
        for (var i = heading + 1; i < lines.Count; i++)
        {
            if (lines[i].Trim(' ', ',', ';').Length > 0 && Entry(i + 1, lines[i], separator, problems) is { } entry)
                entries.Add(entry);
            if ((i + 1) % 100 == 0)
                progress?.Report(i + 1);
        }
        return entries;
    }

    private static CalendarEntry? Entry(int line, string text, string separator, List<LineProblem> problems)
    {
        if (Fields(text, separator) is not { } fields)
        {
            problems.Add(new LineProblem(line, CalendarFileWording.BadQuotes));
            return null;
        }
        string Field(int at) => at < fields.Length ? fields[at] : "";
        var found = problems.Count;
        var kind = CalendarFileWords.Of(Field(0));
        if (kind is null)
            problems.Add(new LineProblem(line, CalendarFileWording.NotAKind.With(CalendarFile.Quoted(Field(0)))));
        var from = Date(line, Field(1), problems);
        var to = Field(2).Length == 0 ? from : Date(line, Field(2), problems);
        return problems.Count > found ? null : EntryChecks.Sound(new CalendarEntry(line, kind!.Value, from!.Value, to!.Value, Reason(Field(3), Field(4))), problems);
    }

    private static DateOnly? Date(int line, string text, List<LineProblem> problems)
    {
        var date = CalendarFile.Date(text);
        if (date is null)
            problems.Add(new LineProblem(line, CalendarFileWording.NotADate.With(CalendarFile.Quoted(text))));
        return date;
    }

    private static BilingualText? Reason(string cy, string en) =>
        cy.Length + en.Length == 0 ? null : new BilingualText(cy.Length > 0 ? cy : en, en.Length > 0 ? en : cy);

    /// <summary>The fields of a line; null where its quotation marks do not close.</summary>
    private static string[]? Fields(string line, string separator)
    {
        using var parser = new TextFieldParser(new StringReader(line)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = true };
        parser.SetDelimiters(separator);
        try
        {
            return parser.ReadFields();
        }
        catch (MalformedLineException)
        {
            return null;
        }
    }
}
