namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>How often a recurring duty comes round.</summary>
public enum RecurringRhythm
{
    EachFortnightOfTerm,
    EachHalfTerm,
    EachTerm,
    EachYear,

    /// <summary>Once a year, in the first half of the autumn term.</summary>
    StartOfYear,

    /// <summary>On dates that the school enters; recorded within a school week after.</summary>
    OnDates,

    /// <summary>Before dates that the school enters.</summary>
    BeforeDates,
}
