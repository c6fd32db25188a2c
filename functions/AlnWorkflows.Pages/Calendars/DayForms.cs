using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>Single days a school enters: INSET days and closures.</summary>
internal static class DayForms
{
    public const string Inset = "inset";

    public const string Closure = "closure";

    public static Form? Of(string kind) => kind switch
    {
        Inset => new(Inset, CalendarPageWording.AddInset, [new(Inset, CalendarPageWording.AddInset, [Date])], Weekday),
        Closure => new(
            Closure,
            CalendarPageWording.AddClosure,
            [new(Closure, CalendarPageWording.AddClosure, [Date, new("reason", FieldKind.BothLanguages, CalendarPageWording.ClosureReason)])],
            Weekday),
        _ => null,
    };

    private static FormField Date => new("date", FieldKind.Date, CommonWording.Date);

    public static SchoolOverlay Added(SchoolOverlay overlay, string kind, FormValues values)
    {
        var date = values.Date("date")!.Value;
        var without = Removed(overlay, kind, date);
        if (kind == Inset)
            return without with { InsetDays = [.. without.InsetDays, date] };
        var reason = values.Text("reason");
        return without with { Closures = [.. without.Closures, new SchoolClosure(date, new BilingualText(reason.Cy ?? reason.En!, reason.En ?? reason.Cy!))] };
    }

    public static SchoolOverlay Removed(SchoolOverlay overlay, string kind, DateOnly date) => kind == Inset
        ? overlay with { InsetDays = [.. overlay.InsetDays.Where(day => day != date)] }
        : overlay with { Closures = [.. overlay.Closures.Where(closure => closure.Date != date)] };

    private static IEnumerable<Problem> Weekday(FormValues values) =>
        values.Date("date") is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } date
            ? [new Problem(ErrorCodes.NotAWeekday, "date", BilingualDate.Weekday(date))]
            : [];
}
