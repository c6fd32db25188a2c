using System.Globalization;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>Draws what became of a row, a box a week with the date of its Monday, eight in a line: narrow enough for a
/// telephone. Colour never speaks alone: each box bears a mark.</summary>
internal static class DeliveryDrawing
{
    private const int PerLine = 8;
    private const int Step = 40;
    private const int Box = 34;
    private const int LineHeight = 58;

    public static string Draw(string id, IReadOnlyList<DeliveryWeek> weeks, Language language)
    {
        var summary = MonitoringWording.StripSummary.With(
            BilingualDate.Date(weeks[0].Monday), BilingualText.Same(weeks.Sum(week => week.Given)), BilingualText.Same(weeks.Sum(week => week.Missed)));
        var lines = ((weeks.Count - 1) / PerLine) + 1;
        var drawing = Svg.Drawing(id, PerLine * Step, lines * LineHeight, MonitoringWording.Strip.In(language), summary.In(language));
        foreach (var (index, week) in weeks.Index())
        {
            var (x, y) = (index % PerLine * Step, index / PerLine * LineHeight);
            drawing.Add(Svg.Box(x + 2, y + 2, Box, Box, ClassOf(week)));
            drawing.Add(Svg.Text(x + 2 + (Box / 2), y + 24, MarkOf(week), "svg-number"));
            drawing.Add(Svg.Text(x + 2 + (Box / 2), y + Box + 14, week.Monday.ToString("d/M", CultureInfo.InvariantCulture), "svg-mark"));
        }

        return drawing.ToString();
    }

    private static string MarkOf(DeliveryWeek week) => (week.Given, week.Missed) switch
    {
        (0, 0) => "–",
        (var given, 0) => $"{given}✓",
        (0, var missed) => $"{missed}✗",
        var (given, missed) => $"{given}✓{missed}✗",
    };

    private static string ClassOf(DeliveryWeek week) => (week.Given, week.Missed) switch
    {
        (0, 0) => "svg-day svg-day--off",
        (_, 0) => "svg-day svg-day--counted",
        (0, _) => "svg-day svg-day--closed",
        _ => "svg-day svg-day--inset",
    };
}
