using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The next review of one plan and the week it stands in, each week by its Monday.</summary>
/// <param name="ReviewBy">The last day in law.</param>
/// <param name="Chosen">The week somebody has chosen; null where nobody has, and it stands in its last week.</param>
/// <param name="Proposed">An earlier week in which there is room; null where it may stay.</param>
public sealed record PlannedReview(CaseKey Case, DateOnly ReviewBy, DateOnly? Chosen, DateOnly? Proposed = null)
{
    public DateOnly Week => Chosen ?? Calendars.Week.MondayOf(ReviewBy);
}
