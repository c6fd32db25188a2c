using System.Globalization;
using System.Text;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.OwnLearning;

/// <summary>Somebody's list of professional learning as a table for a spreadsheet, in both languages: to be copied into the
/// Education Workforce Council's professional learning passport.</summary>
public static class LearningCsv
{
    private static readonly BilingualText[] Columns =
    [
        new("Dyddiad", "Date"), new("Dysgu", "Learning"), new("Math", "Kind"), new("Oriau", "Hours"), new("Darparwr", "Provider"),
        new("Beth a ddysgwyd", "What was learnt"), new("Safonau proffesiynol", "Professional standards"),
    ];

    /// <summary>The table in UTF-8 with a byte order mark, lines ended as RFC 4180 has it. What a spreadsheet would take for a
    /// formula is written as text.</summary>
    public static byte[] Write(IEnumerable<LearningEntry> entries)
    {
        var table = new StringBuilder();
        Line(table, Columns.Select(Both));
        foreach (var entry in entries)
            Line(table,
            [
                entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Title, Both(LearningCodes.NameOf(entry.Kind)), entry.Hours?.ToString(CultureInfo.InvariantCulture) ?? "", entry.Provider,
                entry.Learnt, string.Join("; ", entry.Standards.Select(standard => Both(LearningCodes.NameOf(standard)))),
            ]);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(table.ToString())];
    }

    private static void Line(StringBuilder table, IEnumerable<string> cells) => table.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Both(BilingualText text) => text.Cy == text.En ? text.Cy : $"{text.Cy} / {text.En}";
}
