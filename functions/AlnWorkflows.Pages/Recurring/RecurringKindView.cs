using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>One kind of recurring duty at a school.</summary>
/// <param name="Periods">Its periods of the year that are on record, or to come where it is switched on.</param>
public sealed record RecurringKindView(RecurringKind Kind, bool IsOn, IReadOnlyList<RecurringPeriodView> Periods);
