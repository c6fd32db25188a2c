namespace AlnWorkflows.Processes.Calendars;

/// <summary>Weeks, from Monday to Sunday.</summary>
public static class Week
{
    /// <summary>The Monday of a day's week: the day itself where it is one.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-DaysAfterMonday(day));

    /// <summary>How many days after the Monday of its week a day is, from 0 to 6.</summary>
    public static int DaysAfterMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
