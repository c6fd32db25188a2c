using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>Draws a school year as a strip for each kind of recurring duty, a box a period, with the sign of how it stands.</summary>
internal static class RecurringDrawing
{
    private const int Month = 72;
    private const int Width = 12 * Month;
    private const int Top = 26;
    private const int Row = 48;
    private const int BoxTop = 20;
    private const int BoxHeight = 22;

    public static string Draw(RecurringModel model, Language language)
    {
        var rows = model.Kinds.Where(kind => kind.Periods.Count > 0).ToList();
        var title = RecurringWording.YearDrawn.With(BilingualText.Same($"{model.Year}"));
        var drawing = Svg.Drawing("recurring", Width + 2, Top + (rows.Count * Row) + 4, title.In(language), Summary(model).In(language));
        for (var month = 0; month < 12; month++)
            drawing.Add(Svg.Text((month * Month) + 2, 16, MonthName(model.Year.First.AddMonths(month), language), "svg-text"));
        foreach (var (index, kind) in rows.Index())
        {
            var top = Top + (index * Row);
            drawing.Add(Svg.Text(2, top + 14, kind.Kind.Title.In(language), "svg-text"));
            drawing.Add(Svg.Line(0, top + BoxTop + BoxHeight, Width, top + BoxTop + BoxHeight, "svg-lead"));
            foreach (var period in kind.Periods)
                Draw(drawing, model, period, top + BoxTop);
        }

        if (model.Year.Contains(model.Today))
            drawing.Add(Svg.Line(At(model, model.Today), Top, At(model, model.Today), Top + (rows.Count * Row), "svg-axis"));
        return drawing.ToString();
    }

    public static BilingualText Summary(RecurringModel model) => RecurringWording.YearSummary.With(
        BilingualText.Same(model.Count(RecurringState.Done)), BilingualText.Same(model.Count(RecurringState.Missed)), BilingualText.Same(model.Count(RecurringState.NotThisTime)));

    private static void Draw(System.Xml.Linq.XElement drawing, RecurringModel model, RecurringPeriodView period, int top)
    {
        var from = At(model, period.First);
        var width = Math.Max(At(model, period.Last.AddDays(1)) - from - 1, 8);
        var look = RecurringMarks.Keys.First(key => key.Mark == period.Mark).CssClass;
        drawing.Add(Svg.Box(from, top, width, BoxHeight, $"svg-day {look}"));
        drawing.Add(Svg.Text(from + (width / 2), top + 15, period.Mark, "svg-number"));
    }

    /// <summary>Months are drawn equally wide.</summary>
    private static int At(RecurringModel model, DateOnly date)
    {
        var months = ((date.Year - model.Year.First.Year) * 12) + date.Month - model.Year.First.Month;
        return Math.Clamp((months * Month) + ((date.Day - 1) * Month / DateTime.DaysInMonth(date.Year, date.Month)), 0, Width);
    }

    private static string MonthName(DateOnly month, Language language) => BilingualDate.Date(month).In(language).Split(' ')[1];
}
