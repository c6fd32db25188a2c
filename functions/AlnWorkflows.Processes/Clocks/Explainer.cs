using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>Puts into words how a clock's dates were counted.</summary>
internal static class Explainer
{
    public static ClockReading Explain(Clock clock, Rule rule, LegalEvent anchor, ClockCounts counts)
    {
        var lines = new ExplanationLines(clock, rule, anchor);
        var marks = Marks(rule, counts);
        var explanation = rule.PeriodOf == PeriodOwner.Family
            ? new Explanation(rule.PeriodOf, lines.Earliest(counts.Earlier), lines.Latest(counts.Later), Sources(rule, counts, marks))
            : new Explanation(rule.PeriodOf, lines.SafeBy(counts.Earlier, counts.Later), lines.LegalLatest(counts.Later), Sources(rule, counts, marks));
        return new ClockReading(clock, counts.Dates, explanation, marks);
    }

    private static List<ConfidenceMark> Marks(Rule rule, ClockCounts counts)
    {
        List<ConfidenceMark> marks = [new(ExplanationWording.RuleMark, null, rule.Confidence)];
        if (rule.RequirePeriod().RollForward == RollForward.WorkingDayUnderCode && counts.Later.End != counts.Later.Last)
            marks.Add(new(ExplanationWording.RollForwardMark, null, Confidence.U));
        if (counts.Later.Days is not { } days)
            return marks;

        var bounds = new SortedDictionary<DateOnly, TermBound>();
        IReadOnlyList<TermBound>? seen = null;
        for (var date = counts.Later.First; date <= counts.Later.Last; date = date.AddDays(1))
            if (days.Day(date).RestsOn is var restsOn && restsOn != seen)
            {
                foreach (var bound in restsOn)
                    bounds.TryAdd(bound.Date, bound);
                seen = restsOn;
            }
        marks.AddRange(bounds.Values.Select(bound => new ConfidenceMark(bound.Name, bound.Date, bound.Confidence)));
        return marks;
    }

    private static List<ExplanationLine> Sources(Rule rule, ClockCounts counts, List<ConfidenceMark> marks)
    {
        var lines = new List<ExplanationLine>();
        if (counts.Later.Days is { } days)
            lines.Add(ExplanationLine.Of(ExplanationKind.Calendar, null, ExplanationWording.Calendar.With(
                days.Name, BilingualText.Same(days.Id), BilingualText.Same(days.Revision))));
        lines.Add(ExplanationLine.Of(ExplanationKind.Citation, null, ExplanationWording.Citation.With(rule.Citation)));
        lines.AddRange(rule.Notes.Select(note => ExplanationLine.Of(ExplanationKind.Note, null, ExplanationWording.Note.With(note))));
        lines.AddRange(marks.Select(mark => ExplanationLine.Of(ExplanationKind.Confidence, mark.Date, MarkText(mark))));
        return lines;
    }

    private static BilingualText MarkText(ConfidenceMark mark)
    {
        var confidence = ExplanationWording.Of(mark.Confidence);
        return mark.Date is { } date
            ? ExplanationWording.DatedConfidence.With(BilingualDate.Date(date), mark.Of, confidence)
            : ExplanationWording.Confidence.With(mark.Of, confidence);
    }
}
