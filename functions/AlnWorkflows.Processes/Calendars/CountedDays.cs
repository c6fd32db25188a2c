namespace AlnWorkflows.Processes.Calendars;

/// <summary>Which days a count of school days takes in.</summary>
public enum CountedDays
{
    /// <summary>Days on which pupils attend.</summary>
    SchoolDays,

    /// <summary>Those and INSET days, some of which are deemed sessions.</summary>
    SchoolAndInsetDays,
}
