using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The standing words of recurring duties. Our own wording, not yet proofed.</summary>
public static class RecurringWords
{
    public static BilingualText Of(RecurringBasis basis) => basis switch
    {
        RecurringBasis.Law => new("Y gyfraith", "The law"),
        RecurringBasis.Code => new("Y Cod", "The Code"),
        RecurringBasis.LocalPolicy => new("Polisi lleol", "Local policy"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "A basis without a name."),
    };

    public static BilingualText Of(RecurringRhythm rhythm) => rhythm switch
    {
        RecurringRhythm.EachFortnightOfTerm => new("Bob pythefnos yn ystod y tymor", "Each fortnight of term"),
        RecurringRhythm.EachHalfTerm => new("Bob hanner tymor", "Each half-term"),
        RecurringRhythm.EachTerm => new("Bob tymor", "Each term"),
        RecurringRhythm.EachYear => new("Bob blwyddyn ysgol", "Each school year"),
        RecurringRhythm.StartOfYear => new("Bob blwyddyn, yn hanner cyntaf tymor yr hydref", "Each year, in the first half of the autumn term"),
        RecurringRhythm.OnDates => new("Ar y dyddiadau y mae’r ysgol yn eu rhoi", "On dates that the school enters"),
        RecurringRhythm.BeforeDates => new("Cyn y dyddiadau y mae’r ysgol yn eu rhoi", "Before dates that the school enters"),
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "A rhythm without a name."),
    };

    public static BilingualText Of(RecurringState state) => state switch
    {
        RecurringState.Open => new("Ar agor", "Open"),
        RecurringState.Done => new("Wedi’i wneud", "Done"),
        RecurringState.NotThisTime => new("Nid y tro hwn", "Not this time"),
        RecurringState.Missed => new("Heb ei wneud", "Missed"),
        RecurringState.Withdrawn => new("Nid oes ei angen mwyach", "No longer asked for"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a name."),
    };

    internal static BilingualText Range { get; } = new("{0} – {1}", "{0} – {1}");

    internal static BilingualText Year { get; } = new("blwyddyn ysgol {0}", "school year {0}");

    internal static BilingualText FirstHalf { get; } = new("{0}, hanner cyntaf", "{0}, first half");

    internal static BilingualText SecondHalf { get; } = new("{0}, ail hanner", "{0}, second half");

    internal static BilingualText EnterDates { get; } = new("Rhoi dyddiadau’r flwyddyn i mewn: {0}", "Enter the year’s dates: {0}");
}
