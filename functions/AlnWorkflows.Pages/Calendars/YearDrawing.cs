using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>Draws a school year, a month a grid, a box a day. Colour never speaks alone: what is not an ordinary school day
/// or a holiday also bears a letter or sign.</summary>
internal sealed class YearDrawing(CalendarModel model, Language language)
{
    public IEnumerable<string> Months()
    {
        for (var month = model.Year.First; month <= model.Year.Last; month = month.AddMonths(1))
            yield return Month(month);
    }

    private string Month(DateOnly first)
    {
        var grid = new MonthGrid(first, language);
        return grid.Draw("year", MonthGrid.MostRows, Description(grid), Day);
    }

    private string Description(MonthGrid grid) => CalendarPageWording.MonthDescription.With(
        BilingualText.Same(grid.Name),
        BilingualText.Same(grid.Days.Count(day => model.Calendar.IsSchoolDay(day))),
        BilingualText.Same(grid.Days.Count(day => model.Calendar.Day(day).Kind == DayKind.Inset)),
        BilingualText.Same(grid.Days.Count(day => model.Calendar.Day(day).Kind == DayKind.Closure))).In(language);

    private MonthGridDay Day(DateOnly date)
    {
        var day = model.Calendar.Day(date);
        return new MonthGridDay($"svg-day {ClassOf(day)}{(date == model.Today ? " svg-day--today" : "")}", CalendarPageWording.Mark(day)?.In(language));
    }

    private static string ClassOf(CalendarDay day) => day.Kind switch
    {
        DayKind.SchoolDay => "svg-day--counted",
        DayKind.Inset => "svg-day--inset",
        DayKind.Closure => "svg-day--closed",
        DayKind.BankHoliday => "svg-day--bank",
        _ => "svg-day--off",
    };
}
