using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>Puts into words how a clock's dates were counted.</summary>
internal static class Explainer
{
    public static ClockReading Explain(Clock clock, Rule rule, LegalEvent anchor, ClockDates dates, SchoolCalendar? calendar)
    {
        var (safeBy, legalLatest) = calendar is null
            ? MonthLines(clock, rule, anchor, dates)
            : SchoolDayLines(clock, rule, anchor, dates, calendar);
        var marks = Marks(clock, rule, dates, calendar);
        return new ClockReading(clock, dates, new Explanation(safeBy, legalLatest, SourceLines(rule, calendar, marks)), marks);
    }

    private static (List<ExplanationLine> SafeBy, List<ExplanationLine> LegalLatest) SchoolDayLines(
        Clock clock, Rule rule, LegalEvent anchor, ClockDates dates, SchoolCalendar calendar)
    {
        var start = StartLine(clock, anchor, ExplanationWording.StartNotCounted);
        var left = ClockCalculator.Left(clock);
        List<ExplanationLine> safeBy =
        [
            start,
            .. CountedRuns.Between(calendar, clock.AnchorDate, dates.SafeBy, CountedDays.SchoolAndInsetDays),
            Line(ExplanationKind.Result, dates.SafeBy, ExplanationWording.SafeBySchoolDays.With(
                BilingualDate.Weekday(dates.SafeBy), BilingualText.Same(left - 1), BilingualCount.SchoolDays(left))),
        ];
        List<ExplanationLine> legalLatest =
        [
            start,
            .. CountedRuns.Between(calendar, clock.AnchorDate, dates.LegalLatest, CountedDays.SchoolDays),
            RollForwardLine(rule, dates.LegalLatest),
            Line(ExplanationKind.Result, dates.LegalLatest, ExplanationWording.LegalLatestSchoolDays.With(
                BilingualDate.Weekday(dates.LegalLatest), BilingualText.Same(left))),
        ];
        return (safeBy, legalLatest);
    }

    private static (List<ExplanationLine> SafeBy, List<ExplanationLine> LegalLatest) MonthLines(
        Clock clock, Rule rule, LegalEvent anchor, ClockDates dates)
    {
        var months = ClockCalculator.Left(clock);
        List<ExplanationLine> counted =
        [
            StartLine(clock, anchor, ExplanationWording.StartCounted),
            new(ExplanationKind.Counted, clock.AnchorDate, dates.LegalLatest, months, ExplanationWording.CountedMonths.With(
                CountedRuns.Days(clock.AnchorDate, dates.LegalLatest), BilingualCount.Months(months))),
        ];
        if (clock.AnchorDate is { Month: 2, Day: 29 } && dates.LegalLatest.AddDays(1).Day != 29)
            counted.Add(Line(ExplanationKind.Adjusted, dates.LegalLatest, ExplanationWording.NoLeapDay));
        var safeBy = Line(ExplanationKind.Result, dates.SafeBy, ExplanationWording.SafeByMonths.With(BilingualDate.Weekday(dates.SafeBy)));
        var legalLatest = Line(
            ExplanationKind.Result, dates.LegalLatest, ExplanationWording.LegalLatestMonths.With(BilingualDate.Weekday(dates.LegalLatest)));
        return ([.. counted, safeBy], [.. counted, RollForwardLine(rule, dates.LegalLatest), legalLatest]);
    }

    private static List<ConfidenceMark> Marks(Clock clock, Rule rule, ClockDates dates, SchoolCalendar? calendar)
    {
        List<ConfidenceMark> marks = [new(ExplanationWording.RuleMark, null, rule.Confidence)];
        if (calendar is null)
            return marks;
        var bounds = new SortedDictionary<DateOnly, TermBound>();
        for (var date = clock.AnchorDate.AddDays(1); date <= dates.LegalLatest; date = date.AddDays(1))
            foreach (var bound in calendar.Day(date).RestsOn)
                bounds.TryAdd(bound.Date, bound);
        marks.AddRange(bounds.Values.Select(bound => new ConfidenceMark(bound.Name, bound.Date, bound.Confidence)));
        return marks;
    }

    private static List<ExplanationLine> SourceLines(Rule rule, SchoolCalendar? calendar, List<ConfidenceMark> marks)
    {
        var lines = new List<ExplanationLine>();
        if (calendar is not null)
            lines.Add(Line(ExplanationKind.Calendar, null, ExplanationWording.Calendar.With(
                calendar.Name, BilingualText.Same(calendar.Id), BilingualText.Same(calendar.Revision))));
        lines.Add(Line(ExplanationKind.Citation, null, ExplanationWording.Citation.With(rule.Citation)));
        lines.AddRange(marks.Select(mark => Line(ExplanationKind.Confidence, mark.Date, MarkText(mark))));
        return lines;
    }

    private static BilingualText MarkText(ConfidenceMark mark)
    {
        var confidence = ExplanationWording.Of(mark.Confidence);
        return mark.Date is { } date
            ? ExplanationWording.DatedConfidence.With(BilingualDate.Date(date), mark.Of, confidence)
            : ExplanationWording.Confidence.With(mark.Of, confidence);
    }

    private static ExplanationLine StartLine(Clock clock, LegalEvent anchor, BilingualText frame) =>
        Line(ExplanationKind.Start, clock.AnchorDate, frame.With(BilingualDate.Weekday(clock.AnchorDate), anchor.Description));

    private static ExplanationLine RollForwardLine(Rule rule, DateOnly last) =>
        Line(ExplanationKind.RollForward, last, ExplanationWording.RollForward(rule.RollForward));

    private static ExplanationLine Line(ExplanationKind kind, DateOnly? date, BilingualText text) => new(kind, date, date, 0, text);
}
