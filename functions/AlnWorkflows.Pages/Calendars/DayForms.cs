using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>Single days a body enters: INSET days, closures and extra school days.</summary>
internal static class DayForms
{
    public const string Inset = "inset";

    public const string Closure = "closure";

    public const string Extra = "extra";

    private static readonly FormOption[] Parts =
    [
        new(nameof(ClosedPart.WholeDay), CalendarPageWording.WholeDay),
        new(nameof(ClosedPart.Morning), CalendarPageWording.MorningOnly),
        new(nameof(ClosedPart.Afternoon), CalendarPageWording.AfternoonOnly),
    ];

    public static Form? Of(string kind) => kind switch
    {
        Inset => Page(Inset, CalendarPageWording.AddInset),
        Closure => Page(
            Closure,
            CalendarPageWording.AddClosure,
            new("part", FieldKind.Choice, CalendarPageWording.ClosedPart, CalendarPageWording.ClosedPartHint, Options: Parts),
            new("reason", FieldKind.BothLanguages, CalendarPageWording.ClosureReason)),
        Extra => Page(Extra, CalendarPageWording.AddExtra, new FormField("reason", FieldKind.BothLanguages, CalendarPageWording.ExtraReason)),
        _ => null,
    };

    public static CalendarChange Change(string kind, FormValues values)
    {
        var date = values.Date("date")!.Value;
        return kind switch
        {
            Inset => CalendarChange.Nothing with { InsetDays = [date] },
            Extra => CalendarChange.Nothing with { ExtraDays = [new ExtraDay(date, Reason(values))] },
            _ => CalendarChange.Nothing with { Closures = [new SchoolClosure(date, Reason(values), Enum.Parse<ClosedPart>(values["part"]))] },
        };
    }

    private static Form Page(string kind, BilingualText title, params FormField[] more) =>
        new(kind, title, [new(kind, title, [new("date", FieldKind.Date, CommonWording.Date), .. more])]);

    private static BilingualText Reason(FormValues values)
    {
        var reason = values.Text("reason");
        return new BilingualText(reason.Cy ?? reason.En!, reason.En ?? reason.Cy!);
    }
}
