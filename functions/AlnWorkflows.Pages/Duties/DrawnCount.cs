using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Duties;

/// <summary>A clock's count as days to draw, read from the lines that explain it.</summary>
internal sealed class DrawnCount
{
    private const int MostMonths = 7;
    private const int DaysInWeek = 7;

    private readonly ClockReading _reading;
    private readonly Dictionary<DateOnly, int> _numbers = [];
    private readonly HashSet<DateOnly> _skipped = [];
    private readonly HashSet<DateOnly> _inset = [];

    public DrawnCount(ClockReading reading)
    {
        _reading = reading;
        var number = 0;
        foreach (var line in reading.Explanation.LegalLatest)
            if (line.Kind == ExplanationKind.Counted)
                foreach (var date in Days(line))
                    _numbers.Add(date, ++number);
            else if (line.Kind == ExplanationKind.Skipped)
                _skipped.UnionWith(Days(line));
        foreach (var line in reading.Explanation.SafeBy.Where(line => line.Kind == ExplanationKind.Counted))
            _inset.UnionWith(Days(line).Where(_skipped.Contains));
    }

    public PeriodOwner Owner => _reading.Explanation.PeriodOf;

    public PeriodUnit Unit => _reading.Clock.Unit;

    public bool HasInset => _inset.Count > 0;

    public bool HasSkipped => _skipped.Count > _inset.Count;

    /// <summary>Whether months between were left out, of a long period in which every day counts.</summary>
    public bool LeavesOut => All().Count() > MostMonths;

    /// <summary>The first day of each month to draw.</summary>
    public IEnumerable<DateOnly> Months() => LeavesOut
        ? new[] { _reading.Clock.AnchorDate, _reading.SafeBy, _reading.LegalLatest }.Select(FirstOfMonth).Distinct()
        : All();

    /// <summary>Whether a day is counted for the safe date only.</summary>
    public bool IsInset(DateOnly date) => _inset.Contains(date);

    public DrawnDay KindOf(DateOnly date)
    {
        if (date == _reading.LegalLatest)
            return DrawnDay.Later;
        if (date == _reading.SafeBy)
            return DrawnDay.Earlier;
        if (date == _reading.Clock.AnchorDate)
            return DrawnDay.Start;
        if (_numbers.ContainsKey(date))
            return DrawnDay.Counted;
        if (IsInset(date))
            return DrawnDay.Inset;
        return _skipped.Contains(date) ? DrawnDay.Skipped : DrawnDay.Outside;
    }

    /// <summary>Which day of the count a day is, or which week it completes; null where it bears no number.</summary>
    public int? NumberOf(DateOnly date) => (_numbers.TryGetValue(date, out var number), Unit) switch
    {
        (false, _) => null,
        (_, PeriodUnit.Weeks) => number % DaysInWeek == 0 ? number / DaysInWeek : null,
        (_, PeriodUnit.CalendarMonths or PeriodUnit.CalendarYears or PeriodUnit.AcademicYears) => null,
        _ => number,
    };

    private IEnumerable<DateOnly> All()
    {
        for (var month = FirstOfMonth(_reading.Clock.AnchorDate); month <= _reading.LegalLatest; month = month.AddMonths(1))
            yield return month;
    }

    private static IEnumerable<DateOnly> Days(ExplanationLine line)
    {
        for (var date = line.From!.Value; date <= line.To!.Value; date = date.AddDays(1))
            yield return date;
    }

    private static DateOnly FirstOfMonth(DateOnly date) => new(date.Year, date.Month, 1);
}
