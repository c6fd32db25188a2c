using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>
/// Why a clock's dates are what they are: every day from the start to each date is in exactly one counted or skipped
/// run. Of a family's period <paramref name="SafeBy"/> tells the earliest and <paramref name="LegalLatest"/> the latest day.
/// <paramref name="Sources"/> holds for both dates: calendar, legal source, confidence marks.
/// </summary>
public sealed record Explanation(
    PeriodOwner PeriodOf,
    IReadOnlyList<ExplanationLine> SafeBy,
    IReadOnlyList<ExplanationLine> LegalLatest,
    IReadOnlyList<ExplanationLine> Sources)
{
    /// <summary>The whole explanation as plain text, a line a fact.</summary>
    public string ToText(Language language)
    {
        var lines = new List<string> { ExplanationHeadings.Earlier(PeriodOf).In(language) };
        lines.AddRange(SafeBy.Select(line => "  " + line.Text.In(language)));
        lines.Add(ExplanationHeadings.Later(PeriodOf).In(language));
        lines.AddRange(LegalLatest.Select(line => "  " + line.Text.In(language)));
        lines.AddRange(Sources.Select(line => line.Text.In(language)));
        return string.Join('\n', lines);
    }
}
