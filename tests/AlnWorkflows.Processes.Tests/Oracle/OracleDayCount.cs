namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>A set of days to count in, as marks by day number.</summary>
internal sealed class OracleDayCount
{
    private readonly DateOnly _first;
    private readonly DateOnly _last;
    private readonly bool[] _counted;

    public OracleDayCount(DateOnly first, DateOnly last, IEnumerable<DateOnly> days)
    {
        _first = first;
        _last = last;
        _counted = new bool[last.DayNumber - first.DayNumber + 1];
        foreach (var day in days)
            _counted[day.DayNumber - first.DayNumber] = true;
    }

    /// <summary>The n-th counted day after <paramref name="trigger"/>, which is not counted itself.</summary>
    public DateOnly After(DateOnly trigger, int n) => OnOrAfter(trigger.AddDays(1), n);

    /// <summary>The n-th counted day of those that begin with <paramref name="start"/>.</summary>
    public DateOnly OnOrAfter(DateOnly start, int n)
    {
        var day = start;
        var counted = 0;
        while (true)
        {
            if (Includes(day))
                counted++;
            if (counted == n)
                return day;
            day = day.AddDays(1);
        }
    }

    private bool Includes(DateOnly day)
    {
        if (day < _first || day > _last)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"The calendar covers {_first:O} to {_last:O}.");
        return _counted[day.DayNumber - _first.DayNumber];
    }
}
