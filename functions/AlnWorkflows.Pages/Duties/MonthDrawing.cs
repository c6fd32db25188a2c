using System.Globalization;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Duties;

/// <summary>Draws the months a count runs through, a box a day. Colour never speaks alone: each box that matters also
/// bears a number or letter. It draws what the lists say, so that the two cannot differ.</summary>
internal sealed class MonthDrawing(DrawnCount count, Language language)
{
    public IEnumerable<string> Months() => count.Months().Select(Month);

    private string Month(DateOnly first)
    {
        var grid = new MonthGrid(first, language);
        return grid.Draw("month", grid.RowsNeeded, ExplanationPageWording.MonthDescription.With(BilingualText.Same(grid.Name)).In(language), Day);
    }

    private MonthGridDay Day(DateOnly date)
    {
        var kind = count.KindOf(date);
        return new MonthGridDay(ClassOf(kind), MarkOf(date, kind), kind is DrawnDay.Start or DrawnDay.Later);
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

    private string? MarkOf(DateOnly date, DrawnDay kind)
    {
        var letter = kind switch
        {
            DrawnDay.Later => ExplanationPageWording.MarkLater(count.Owner),
            DrawnDay.Earlier => ExplanationPageWording.MarkEarlier(count.Owner),
            _ => null,
        };
        var number = count.IsInset(date) ? ExplanationPageWording.MarkInset.In(language) : count.NumberOf(date)?.ToString(CultureInfo.InvariantCulture);
        return (number, letter?.In(language)) switch
        {
            ({ } counted, { } mark) => $"{counted} {mark}",
            var (counted, mark) => counted ?? mark,
        };
    }
}
