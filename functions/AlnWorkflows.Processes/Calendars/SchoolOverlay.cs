using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>What one body's calendar adds to the one it rests on: a school's to its authority's, an authority's to the
/// term dates published for it.</summary>
/// <param name="Id">The body's calendar id.</param>
/// <param name="Revision">Rises with every change of this overlay.</param>
/// <param name="TermDates">Whole school years entered for the body; each stands in place of the one beneath, or fills its gap.</param>
/// <param name="InsetDays">Weekdays on which staff train and pupils do not attend, in term or out of it.</param>
/// <param name="Closures">Days shut, wholly or in part; one that falls on a day without school changes nothing.</param>
/// <param name="ExtraDays">Days with school that the term dates do not have; null is none.</param>
public sealed record SchoolOverlay(
    string Id,
    BilingualText Name,
    int Revision,
    IReadOnlyList<SchoolYearTerms> TermDates,
    IReadOnlyList<DateOnly> InsetDays,
    IReadOnlyList<SchoolClosure> Closures,
    IReadOnlyList<ExtraDay>? ExtraDays = null)
{
    public static SchoolOverlay Empty(string id, BilingualText name) => new(id, name, 0, [], [], []);

    public IReadOnlyList<ExtraDay> Extra => ExtraDays ?? [];
}
