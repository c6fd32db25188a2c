using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Draws a timeline downwards, a row a point, past rows joined by a thick line.</summary>
internal static class TimelineDrawing
{
    private const int Width = 760;
    private const int RowHeight = 34;
    private const int AxisX = 180;

    public static string Draw(IReadOnlyList<TimelineEvent> events, Language language)
    {
        var summary = CaseWording.TimelineSummary.With(BilingualDate.Date(events[0].Date), BilingualDate.Date(events[^1].Date));
        var drawing = Svg.Drawing("timeline", Width, (events.Count * RowHeight) + 16, CaseWording.Timeline.In(language), summary.In(language));
        drawing.Add(Svg.Line(AxisX, Y(0), AxisX, Y(events.Count - 1), "svg-axis"));
        var today = events.ToList().FindLastIndex(one => one.Mark == TimelineMark.Today);
        drawing.Add(Svg.Line(AxisX, Y(0), AxisX, Y(today), "svg-past"));
        foreach (var (row, one) in events.Index())
        {
            drawing.Add(Svg.Text(8, Y(row) + 5, BilingualDate.Date(one.Date).In(language), "svg-text"));
            drawing.Add(Svg.Circle(AxisX, Y(row), 9, DotClass(one.Mark)));
            drawing.Add(Svg.Text(AxisX + 24, Y(row) + 5, one.What.In(language), one.Mark == TimelineMark.Today ? "svg-title" : "svg-text"));
        }
        return drawing.ToString();
    }

    private static int Y(int row) => 24 + (row * RowHeight);

    private static string DotClass(TimelineMark mark) => mark switch
    {
        TimelineMark.Due => "svg-dot--due",
        TimelineMark.Late => "svg-dot--late",
        TimelineMark.Today => "svg-dot--today",
        _ => "svg-dot",
    };
}
