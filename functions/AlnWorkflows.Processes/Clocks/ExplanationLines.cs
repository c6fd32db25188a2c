using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The lines that tell one count of a clock from its start to its date.</summary>
internal sealed class ExplanationLines(Clock clock, Rule rule, LegalEvent anchor)
{
    private readonly Period _period = rule.RequirePeriod();

    public List<ExplanationLine> SafeBy(Count safe, Count inLaw)
    {
        var toBeSafe = !_period.CountsDays && safe.Last < inLaw.Last;
        return
        [
            toBeSafe ? Start(ExplanationWording.StartCountedToBeSafe) : StartOf(inLaw with { First = _period.CountsDays ? safe.Trigger.AddDays(1) : inLaw.First }),
            .. Counted(_period.CountsDays ? safe with { First = safe.Trigger.AddDays(1) } : safe),
            Result(safe.End, SafeByText(safe, toBeSafe)),
        ];
    }

    public List<ExplanationLine> LegalLatest(Count count)
    {
        var ends = BilingualText.Same(DayEnds());
        return
        [
            StartOf(count),
            .. Extended(),
            .. BeforeFirst(count),
            .. Counted(count),
            .. RolledForward(count),
            Result(count.End, _period.CountsDays && count.End == count.Last
                ? ExplanationWording.LegalLatestCounted.With(BilingualDate.Weekday(count.End), PeriodWords.DayOf(_period.Unit, count.Length), ends)
                : ExplanationWording.LegalLatest.With(BilingualDate.Weekday(count.End), ends)),
        ];
    }

    public List<ExplanationLine> Earliest(Count count) =>
    [
        StartOf(count),
        .. Extended(),
        .. BeforeFirst(count),
        .. Counted(count),
        .. DayAfter(count),
        Result(count.End, ExplanationWording.Earliest.With(BilingualDate.Weekday(count.End), BilingualText.Same(DayEnds()))),
    ];

    public List<ExplanationLine> Latest(Count count) =>
    [
        .. Delivered(count),
        .. Extended(),
        .. BeforeFirst(count),
        .. Counted(count),
        .. RolledForward(count),
        Result(count.End, ExplanationWording.Latest.With(BilingualDate.Weekday(count.End), BilingualText.Same(DayEnds()))),
    ];

    private static IEnumerable<ExplanationLine> DayAfter(Count count)
    {
        if (count.End != count.Last)
            yield return RollForwardLine(count, RollForwardWording.DayAfter.With(BilingualDate.Weekday(count.Last), BilingualDate.Weekday(count.End)));
    }

    private string DayEnds() => _period.DueBy is { } time ? BilingualDate.Time(time) : "24:00";

    private BilingualText SafeByText(Count safe, bool toBeSafe)
    {
        var date = BilingualDate.Weekday(safe.End);
        if (!_period.CountsDays)
            return (toBeSafe ? ExplanationWording.SafeByFirstDayCounted : ExplanationWording.SafeBySame).With(date);
        var frame = _period.Unit == PeriodUnit.SchoolDays ? ExplanationWording.SafeBySchoolDays : ExplanationWording.SafeByCountedDays;
        return frame.With(date, BilingualText.Same(safe.Length - 1), PeriodWords.Of(_period.Unit, safe.Length));
    }

    private ExplanationLine StartOf(Count count)
    {
        if (_period.FirstDay == FirstDay.Open)
            return Start(count.First == count.Trigger ? ExplanationWording.StartOpenCounted : ExplanationWording.StartOpenNotCounted);
        if (count.First == count.Trigger)
            return Start(ExplanationWording.StartCounted);
        return _period.FirstDay == FirstDay.FirstTribunalWorkingDay
            ? Start(ExplanationWording.StartOnWorkingDay, BilingualDate.Weekday(count.First))
            : Start(ExplanationWording.StartNotCounted);
    }

    private ExplanationLine Start(BilingualText frame, params BilingualText[] more) => ExplanationLine.Of(
        ExplanationKind.Start, clock.AnchorDate, frame.With([BilingualDate.Weekday(clock.AnchorDate), anchor.Description, .. more]));

    private IEnumerable<ExplanationLine> Delivered(Count count)
    {
        if (clock.DeliveredOn is not { } delivered)
            return [StartOf(count)];
        var frame = count.First == delivered ? ExplanationWording.DeliveredCounted : ExplanationWording.DeliveredNotCounted;
        return [Start(ExplanationWording.Sent), ExplanationLine.Of(ExplanationKind.Extended, delivered, frame.With(BilingualDate.Weekday(delivered)))];
    }

    private IEnumerable<ExplanationLine> Extended() => (clock.Extensions ?? []).Select(extension => ExplanationLine.Of(
        ExplanationKind.Extended, extension.On, ExplanationWording.Extended.With(
            PeriodWords.Of(_period.Unit, extension.Length),
            BilingualDate.Date(extension.On),
            _period.Extensions.First(known => known.Event == extension.Event).Description)));

    private IEnumerable<ExplanationLine> BeforeFirst(Count count) => _period.FirstDay == FirstDay.FirstTribunalWorkingDay
        ? MovedOver(WorkingDayCalendar.Tribunal, count.Trigger, count.First)
        : [];

    private IEnumerable<ExplanationLine> Counted(Count count)
    {
        if (count.Days is { } days)
            return CountedRuns.Between(days, _period.Unit, count.First.AddDays(-1), count.Last, count.Counted);
        var run = CountedRuns.Days(count.First, count.Last);
        var text = _period.Unit == PeriodUnit.AcademicYears
            ? ExplanationWording.CountedAcademicYear.With(run)
            : ExplanationWording.CountedSpan.With(run, PeriodWords.Of(_period.Unit, count.Length));
        List<ExplanationLine> lines = [new(ExplanationKind.Counted, count.First, count.Last, count.Length, text)];
        lines.AddRange(Adjusted(count));
        return lines;
    }

    /// <summary>Where the last month has no date that corresponds to the first day.</summary>
    private IEnumerable<ExplanationLine> Adjusted(Count count)
    {
        var months = _period.Unit switch
        {
            PeriodUnit.CalendarMonths => count.Length,
            PeriodUnit.CalendarYears => 12 * count.Length,
            _ => 0,
        };
        if (count.First == count.Trigger && count.Trigger.AddMonths(months).Day != count.Trigger.Day)
            yield return ExplanationLine.Of(ExplanationKind.Adjusted, count.Last, ExplanationWording.NoSuchDay);
    }

    private IEnumerable<ExplanationLine> RolledForward(Count count)
    {
        var (last, end) = (BilingualDate.Weekday(count.Last), BilingualDate.Weekday(count.End));
        var source = RollForwardWording.Source(_period.RollForward);
        if (Counting.WorkingDaysOf(_period.RollForward) is not { } workingDays)
            return [RollForwardLine(count, _period.RollForward == RollForward.NotNeeded ? RollForwardWording.NotNeeded(_period.Unit) : RollForwardWording.Stands)];
        var line = RollForwardLine(count, _period.RollForward == RollForward.FirstTribunalWorkingDayAfter
            ? RollForwardWording.FirstWorkingDayAfter.With(last, end, source)
            : count.End == count.Last
                ? RollForwardWording.OnWorkingDay.With(last, source)
                : RollForwardWording.Moved.With(last, workingDays.Day(count.Last).Reason!, end, source));
        return [.. MovedOver(workingDays, count.Last, count.End), line];
    }

    /// <summary>The days between two, in runs, each with why it is no working day.</summary>
    private static IEnumerable<ExplanationLine> MovedOver(WorkingDayCalendar workingDays, DateOnly after, DateOnly before)
    {
        for (var from = after.AddDays(1); from < before;)
        {
            var reason = workingDays.Day(from).Reason!;
            var to = from;
            while (to.AddDays(1) < before && workingDays.Day(to.AddDays(1)).Reason == reason)
                to = to.AddDays(1);
            var frame = from == to ? RollForwardWording.MovedOver : RollForwardWording.MovedOverRun;
            yield return new ExplanationLine(ExplanationKind.Skipped, from, to, 0, frame.With(CountedRuns.Days(from, to), reason));
            from = to.AddDays(1);
        }
    }

    private static ExplanationLine RollForwardLine(Count count, BilingualText text) =>
        new(ExplanationKind.RollForward, count.Last, count.End, 0, text);

    private static ExplanationLine Result(DateOnly date, BilingualText text) => ExplanationLine.Of(ExplanationKind.Result, date, text);
}
