using System.Globalization;
using System.Xml.Linq;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Rendering;

/// <summary>A month drawn as a grid: a row a week from Monday, a box a day.</summary>
internal sealed class MonthGrid(DateOnly first, Language language)
{
    /// <summary>Rows in which every month finds room.</summary>
    public const int MostRows = 6;

    private const int Cell = 34;
    private const int Top = 52;

    private readonly int _offset = Week.DaysAfterMonday(first);

    /// <summary>The month without its day: the date's words after the first space.</summary>
    public string Name
    {
        get
        {
            var words = BilingualDate.Date(first).In(language);
            var name = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }

    public IReadOnlyList<DateOnly> Days { get; } = [.. Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(first.AddDays)];

    public int RowsNeeded => (_offset + Days.Count + 6) / 7;

    /// <param name="idPrefix">Sets the month's ids apart from those of other drawings of it.</param>
    public string Draw(string idPrefix, int rows, string description, Func<DateOnly, MonthGridDay> look)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}-{first.Year}-{first.Month}");
        var drawing = Svg.Drawing(id, (7 * Cell) + 2, Top + (rows * Cell) + 2, Name, description);
        drawing.Add(Svg.Text(2, 18, Name, "svg-title"));
        foreach (var (weekday, name) in CalendarPageWording.Weekdays(language).Index())
            drawing.Add(Svg.Text((weekday * Cell) + (Cell / 2), 42, name, "svg-number"));
        foreach (var (index, date) in Days.Index())
            drawing.Add(Box(date, look(date), (_offset + index) % 7 * Cell, Top + ((_offset + index) / 7 * Cell)));
        return drawing.ToString();
    }

    private static IEnumerable<XElement> Box(DateOnly date, MonthGridDay day, int x, int y)
    {
        var light = day.IsLight ? " svg-number--light" : "";
        yield return Svg.Box(x + 1, y + 1, Cell - 2, Cell - 2, day.CssClass);
        yield return Svg.Text(x + (Cell / 2), y + 15, date.Day.ToString(CultureInfo.InvariantCulture), $"svg-number{light}");
        if (day.Mark is { } mark)
            yield return Svg.Text(x + (Cell / 2), y + 28, mark, $"svg-mark{light}");
    }
}
