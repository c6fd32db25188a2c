namespace AlnWorkflows.Processes.Calendars;

/// <summary>School years of one calendar that follow each other without a gap, indexed for counting.</summary>
internal sealed class SchoolYearStretch
{
    private readonly DayIndex _schoolDays;
    private readonly DayIndex _schoolAndInsetDays;

    private SchoolYearStretch(IReadOnlyList<CalendarDay> days)
    {
        (First, Last) = (days[0].Date, days[^1].Date);
        _schoolDays = new DayIndex(First, [.. days.Select(day => day.Kind == DayKind.SchoolDay)]);
        _schoolAndInsetDays = new DayIndex(First, [.. days.Select(day => day.Kind is DayKind.SchoolDay or DayKind.Inset)]);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public DayIndex this[CountedDays counted] => counted == CountedDays.SchoolDays ? _schoolDays : _schoolAndInsetDays;

    /// <summary>The stretch each year belongs to.</summary>
    public static Dictionary<SchoolYear, SchoolYearStretch> Of(IReadOnlyDictionary<SchoolYear, CalendarDay[]> years)
    {
        var stretches = new Dictionary<SchoolYear, SchoolYearStretch>();
        var together = new List<SchoolYear>();
        foreach (var year in years.Keys.Order())
        {
            if (together.Count > 0 && together[^1].StartYear + 1 != year.StartYear)
                Close();
            together.Add(year);
        }
        Close();
        return stretches;

        void Close()
        {
            if (together.Count == 0)
                return;
            var stretch = new SchoolYearStretch([.. together.SelectMany(year => years[year])]);
            foreach (var year in together)
                stretches.Add(year, stretch);
            together.Clear();
        }
    }
}
