using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>What one school's calendar adds to its authority's.</summary>
/// <param name="Id">The school's calendar id.</param>
/// <param name="Revision">Rises with every change of this overlay.</param>
/// <param name="TermDates">Whole school years entered for the school; each stands in place of the authority's, or fills its gap.</param>
/// <param name="InsetDays">Weekdays on which staff train and pupils do not attend, in term or out of it.</param>
/// <param name="Closures">Whole days shut; one that falls on a day without school changes nothing.</param>
public sealed record SchoolOverlay(
    string Id,
    BilingualText Name,
    int Revision,
    IReadOnlyList<SchoolYearTerms> TermDates,
    IReadOnlyList<DateOnly> InsetDays,
    IReadOnlyList<SchoolClosure> Closures);
