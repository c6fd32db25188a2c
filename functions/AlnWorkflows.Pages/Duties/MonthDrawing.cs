using System.Globalization;
using System.Xml.Linq;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Duties;

/// <summary>Draws the months a count runs through, a box a day. Colour never speaks alone: each box that matters also
/// bears a number or letter.</summary>
internal sealed class MonthDrawing(ClockReading reading, SchoolCalendar calendar, Language language)
{
    private const int Cell = 34;
    private const int Top = 52;

    /// <summary>A count of school days is drawn; a period of months needs no drawing.</summary>
    public IEnumerable<string> Months()
    {
        if (reading.Clock.CalendarId is null)
            yield break;
        var first = new DateOnly(reading.Clock.AnchorDate.Year, reading.Clock.AnchorDate.Month, 1);
        for (var month = first; month <= reading.LegalLatest; month = month.AddMonths(1))
            yield return Month(month);
    }

    private string Month(DateOnly first)
    {
        var name = MonthName(first);
        var offset = ((int)first.DayOfWeek + 6) % 7;
        var days = DateTime.DaysInMonth(first.Year, first.Month);
        var rows = (offset + days + 6) / 7;
        var drawing = Svg.Drawing(
            string.Create(CultureInfo.InvariantCulture, $"month-{first.Year}-{first.Month}"), (7 * Cell) + 2, Top + (rows * Cell) + 2,
            name, ExplanationPageWording.MonthDescription.With(BilingualText.Same(name)).In(language));
        drawing.Add(Svg.Text(2, 18, name, "svg-title"));
        for (var weekday = 0; weekday < 7; weekday++)
            drawing.Add(Svg.Text((weekday * Cell) + (Cell / 2), 42, WeekdayNames(language)[weekday], "svg-number"));
        for (var day = 0; day < days; day++)
            drawing.Add(Day(first.AddDays(day), (offset + day) % 7 * Cell, Top + ((offset + day) / 7 * Cell)));
        return drawing.ToString();
    }

    private IEnumerable<XElement> Day(DateOnly date, int x, int y)
    {
        var cssClass = ClassOf(date);
        var isDark = cssClass is "svg-day svg-day--start" or "svg-day svg-day--last";
        var light = isDark ? " svg-number--light" : "";
        yield return Svg.Box(x + 1, y + 1, Cell - 2, Cell - 2, cssClass);
        yield return Svg.Text(x + (Cell / 2), y + 15, date.Day.ToString(CultureInfo.InvariantCulture), $"svg-number{light}");
        if (MarkOf(date) is { } mark)
            yield return Svg.Text(x + (Cell / 2), y + 28, mark, $"svg-mark{light}");
    }

    private string ClassOf(DateOnly date)
    {
        if (date == reading.Clock.AnchorDate)
            return "svg-day svg-day--start";
        if (date == reading.LegalLatest)
            return "svg-day svg-day--last";
        if (date == reading.SafeBy)
            return "svg-day svg-day--safe";
        if (date < reading.Clock.AnchorDate || date > reading.LegalLatest)
            return "svg-day";
        return calendar.Day(date).Kind switch
        {
            DayKind.SchoolDay => "svg-day svg-day--counted",
            DayKind.Inset => "svg-day svg-day--inset",
            _ => "svg-day svg-day--off",
        };
    }

    private string? MarkOf(DateOnly date)
    {
        if (date <= reading.Clock.AnchorDate || date > reading.LegalLatest)
            return null;
        var number = calendar.IsSchoolDay(date) ? calendar.SchoolDaysBetween(reading.Clock.AnchorDate, date).ToString(CultureInfo.InvariantCulture) : "";
        if (date == reading.LegalLatest)
            return $"{number} {ExplanationPageWording.MarkLast.In(language)}";
        if (date == reading.SafeBy)
            return $"{number} {ExplanationPageWording.MarkSafe.In(language)}";
        return calendar.Day(date).Kind == DayKind.Inset ? ExplanationPageWording.MarkInset.In(language) : number.Length == 0 ? null : number;
    }

    /// <summary>The month without its day: the date's words after the first space.</summary>
    private string MonthName(DateOnly first)
    {
        var words = BilingualDate.Date(first).In(language);
        var name = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string[] WeekdayNames(Language language) => language == Language.Cy
        ? ["Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"]
        : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
}
