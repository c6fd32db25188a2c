using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>One period of a recurring duty.</summary>
/// <param name="Record">What is on record; null for a period to come.</param>
/// <param name="By">The name of whoever recorded it; null where nobody has.</param>
public sealed record RecurringPeriodView(string PeriodId, BilingualText Name, DateOnly First, DateOnly SafeBy, DateOnly Last, RecurringRecord? Record, string? By)
{
    /// <summary>The sign for how it stands.</summary>
    public string Mark => Record?.State switch
    {
        RecurringState.Done => RecurringMarks.Done,
        RecurringState.NotThisTime => RecurringMarks.NotThisTime,
        RecurringState.Missed => RecurringMarks.Missed,
        RecurringState.Open => RecurringMarks.Open,
        _ => RecurringMarks.ToCome,
    };
}
