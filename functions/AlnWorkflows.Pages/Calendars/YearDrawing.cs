using System.Globalization;
using System.Xml.Linq;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>Draws a school year, a month a grid, a box a day. Colour never speaks alone: what is not an ordinary school day
/// or a holiday also bears a letter or sign.</summary>
internal sealed class YearDrawing(CalendarModel model, Language language)
{
    private const int Cell = 34;
    private const int Top = 52;
    private const int Rows = 6;

    public IEnumerable<string> Months()
    {
        for (var month = model.Year.First; month <= model.Year.Last; month = month.AddMonths(1))
            yield return Month(month);
    }

    private string Month(DateOnly first)
    {
        var name = MonthName(first);
        var offset = ((int)first.DayOfWeek + 6) % 7;
        var days = Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(first.AddDays).ToList();
        var drawing = Svg.Drawing(
            string.Create(CultureInfo.InvariantCulture, $"year-{first.Year}-{first.Month}"), (7 * Cell) + 2, Top + (Rows * Cell) + 2, name, Description(name, days));
        drawing.Add(Svg.Text(2, 18, name, "svg-title"));
        for (var weekday = 0; weekday < 7; weekday++)
            drawing.Add(Svg.Text((weekday * Cell) + (Cell / 2), 42, CalendarPageWording.Weekdays(language)[weekday], "svg-number"));
        foreach (var (index, date) in days.Index())
            drawing.Add(Day(date, (offset + index) % 7 * Cell, Top + ((offset + index) / 7 * Cell)));
        return drawing.ToString();
    }

    private string Description(string name, IReadOnlyList<DateOnly> days) => CalendarPageWording.MonthDescription.With(
        BilingualText.Same(name),
        BilingualText.Same(days.Count(day => model.Calendar.IsSchoolDay(day))),
        BilingualText.Same(days.Count(day => model.Calendar.Day(day).Kind == DayKind.Inset)),
        BilingualText.Same(days.Count(day => model.Calendar.Day(day).Kind == DayKind.Closure))).In(language);

    private IEnumerable<XElement> Day(DateOnly date, int x, int y)
    {
        var day = model.Calendar.Day(date);
        yield return Svg.Box(x + 1, y + 1, Cell - 2, Cell - 2, $"svg-day {ClassOf(day)}{(date == model.Today ? " svg-day--today" : "")}");
        yield return Svg.Text(x + (Cell / 2), y + 15, date.Day.ToString(CultureInfo.InvariantCulture), "svg-number");
        if (CalendarPageWording.Mark(day) is { } mark)
            yield return Svg.Text(x + (Cell / 2), y + 28, mark.In(language), "svg-mark");
    }

    private static string ClassOf(CalendarDay day) => day.Kind switch
    {
        DayKind.SchoolDay => "svg-day--counted",
        DayKind.Inset => "svg-day--inset",
        DayKind.Closure => "svg-day--closed",
        DayKind.BankHoliday => "svg-day--bank",
        _ => "svg-day--off",
    };

    /// <summary>The month without its day: the date's words after the first space.</summary>
    private string MonthName(DateOnly first)
    {
        var words = BilingualDate.Date(first).In(language);
        var name = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
