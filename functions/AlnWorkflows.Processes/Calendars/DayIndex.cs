namespace AlnWorkflows.Processes.Calendars;

/// <summary>Days without a gap of which some count: how many up to each, and which is the nth, each in one step.</summary>
internal sealed class DayIndex
{
    private readonly int _first;
    private readonly int[] _upTo;
    private readonly int[] _counted;

    /// <param name="counts">Whether each day counts, <paramref name="first"/> the first of them.</param>
    public DayIndex(DateOnly first, IReadOnlyList<bool> counts)
    {
        _first = first.DayNumber;
        _upTo = new int[counts.Count];
        var counted = new List<int>(counts.Count);
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i])
                counted.Add(_first + i);
            _upTo[i] = counted.Count;
        }
        _counted = [.. counted];
    }

    /// <summary>How many days count from the first of all up to and including a date within.</summary>
    public int UpTo(DateOnly date) => _upTo[date.DayNumber - _first];

    public bool Counts(DateOnly date)
    {
        var i = date.DayNumber - _first;
        return _upTo[i] > (i == 0 ? 0 : _upTo[i - 1]);
    }

    /// <summary>The day a count from a date within ends on, the date itself never counted; null where there are not so many days.</summary>
    public DateOnly? Count(DateOnly from, int number)
    {
        if (number == 0)
            return from;
        var upTo = UpTo(from);
        var nth = number > 0 ? upTo + number - 1 : upTo + number - (Counts(from) ? 1 : 0);
        return nth >= 0 && nth < _counted.Length ? DateOnly.FromDayNumber(_counted[nth]) : null;
    }
}
