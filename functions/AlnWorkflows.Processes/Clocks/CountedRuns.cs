using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>A count of days as runs: days counted together, and days passed over for the same reason.</summary>
internal static class CountedRuns
{
    /// <summary>Every day after <paramref name="start"/> up to and including <paramref name="last"/>, in exactly one run.</summary>
    public static IEnumerable<ExplanationLine> Between(
        IDayCalendar calendar, PeriodUnit unit, DateOnly start, DateOnly last, CountedDays counted)
    {
        var countedSoFar = 0;
        for (var from = start.AddDays(1); from <= last;)
        {
            var first = calendar.Day(from);
            var to = from;
            while (to < last && GoesOn(first, calendar.Day(to.AddDays(1))))
                to = to.AddDays(1);
            var days = to.DayNumber - from.DayNumber + 1;
            if (calendar.Counts(from, counted))
            {
                yield return Counted(unit, first, from, to, countedSoFar, days);
                countedSoFar += days;
            }
            else
            {
                yield return Skipped(first, from, to);
            }
            from = to.AddDays(1);
        }
    }

    /// <summary>One day, or a run of days, by name.</summary>
    public static BilingualText Days(DateOnly from, DateOnly to) => from == to
        ? BilingualDate.Weekday(from)
        : ExplanationWording.Days.With(BilingualDate.Weekday(from), BilingualDate.Weekday(to));

    private static bool GoesOn(CalendarDay first, CalendarDay next) =>
        next.Kind == first.Kind && next.Reason == first.Reason && next.Note == first.Note && first.Kind != DayKind.Inset;

    private static ExplanationLine Counted(PeriodUnit unit, CalendarDay day, DateOnly from, DateOnly to, int before, int days)
    {
        var (first, last) = (BilingualText.Same(before + 1), BilingualText.Same(before + days));
        var text = day.Kind == DayKind.Inset ? ExplanationWording.CountedInset.With(Days(from, to), first)
            : days == 1 ? ExplanationWording.CountedDay.With(Days(from, to), PeriodWords.Of(unit, 1), first)
            : ExplanationWording.CountedRun.With(Days(from, to), PeriodWords.Of(unit, days), first, last);
        return new ExplanationLine(ExplanationKind.Counted, from, to, days, day.Note is { } note ? ExplanationWording.Noted.With(text, note) : text);
    }

    private static ExplanationLine Skipped(CalendarDay first, DateOnly from, DateOnly to)
    {
        var frame = from == to ? ExplanationWording.SkippedDay : ExplanationWording.SkippedRun;
        return new ExplanationLine(ExplanationKind.Skipped, from, to, 0, frame.With(Days(from, to), first.Reason!));
    }
}
