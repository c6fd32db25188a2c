using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>A school's recurring duties in one school year.</summary>
/// <param name="IsCovered">The calendar has term dates for the year.</param>
/// <param name="Done">What was just done, from the address; null where nothing was.</param>
public sealed record RecurringModel(
    Body Body, RecurringChoices Choices, SchoolYear Year, IReadOnlyList<RecurringKindView> Kinds, DateOnly Today, bool IsCovered, bool MayChoose, string? Done)
{
    /// <summary>The periods that may be recorded now, soonest safe date first.</summary>
    public IEnumerable<(RecurringKindView Kind, RecurringPeriodView Period)> Open => Kinds
        .SelectMany(kind => kind.Periods.Where(period => period.Record?.State == RecurringState.Open).Select(period => (kind, period)))
        .OrderBy(pair => pair.period.SafeBy);

    public int Count(RecurringState state) => Kinds.SelectMany(kind => kind.Periods).Count(period => period.Record?.State == state);
}
