using System.Globalization;
using System.Xml.Linq;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Duties;

/// <summary>Draws the months a count runs through, a box a day. Colour never speaks alone: each box that matters also
/// bears a number or letter. It draws what the lists say, so that the two cannot differ.</summary>
internal sealed class MonthDrawing(DrawnCount count, Language language)
{
    private const int Cell = 34;
    private const int Top = 52;

    public IEnumerable<string> Months() => count.Months().Select(Month);

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
        var kind = count.KindOf(date);
        var light = kind is DrawnDay.Start or DrawnDay.Later ? " svg-number--light" : "";
        yield return Svg.Box(x + 1, y + 1, Cell - 2, Cell - 2, ClassOf(kind));
        yield return Svg.Text(x + (Cell / 2), y + 15, date.Day.ToString(CultureInfo.InvariantCulture), $"svg-number{light}");
        if (MarkOf(date, kind) is { Length: > 0 } mark)
            yield return Svg.Text(x + (Cell / 2), y + 28, mark, $"svg-mark{light}");
    }

    private static string ClassOf(DrawnDay kind) => kind switch
    {
        DrawnDay.Start => "svg-day svg-day--start",
        DrawnDay.Later => "svg-day svg-day--last",
        DrawnDay.Earlier => "svg-day svg-day--safe",
        DrawnDay.Counted => "svg-day svg-day--counted",
        DrawnDay.Inset => "svg-day svg-day--inset",
        DrawnDay.Skipped => "svg-day svg-day--off",
        _ => "svg-day",
    };

    private string MarkOf(DateOnly date, DrawnDay kind)
    {
        var letter = kind switch
        {
            DrawnDay.Later => ExplanationPageWording.MarkLater(count.Owner),
            DrawnDay.Earlier => ExplanationPageWording.MarkEarlier(count.Owner),
            _ => null,
        };
        var number = count.IsInset(date) ? ExplanationPageWording.MarkInset.In(language) : count.NumberOf(date)?.ToString(CultureInfo.InvariantCulture);
        return string.Join(' ', new[] { number, letter?.In(language) }.OfType<string>());
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
