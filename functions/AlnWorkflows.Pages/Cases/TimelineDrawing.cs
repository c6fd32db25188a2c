using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Draws a timeline downwards, a point with its date and, beneath, its words: narrow enough for a telephone. Past
/// points are joined by a thick line.</summary>
internal static class TimelineDrawing
{
    private const int Width = 360;
    private const int LineHeight = 19;
    private const int Gap = 14;
    private const int AxisX = 14;
    private const int TextX = 34;

    /// <summary>How many letters of the drawing's size fit beside the axis.</summary>
    private const int LineLength = 42;

    public static string Draw(IReadOnlyList<TimelineEvent> events, Language language)
    {
        var summary = CaseWording.TimelineSummary.With(BilingualDate.Date(events[0].Date), BilingualDate.Date(events[^1].Date));
        var rows = new List<(TimelineEvent Event, int Y, IReadOnlyList<string> Lines)>();
        var bottom = 24;
        foreach (var one in events)
        {
            var lines = Wrapping.Lines(one.What.In(language), LineLength);
            rows.Add((one, bottom, lines));
            bottom += ((lines.Count + 1) * LineHeight) + Gap;
        }

        var drawing = Svg.Drawing("timeline", Width, bottom, CaseWording.Timeline.In(language), summary.In(language));
        drawing.Add(Svg.Line(AxisX, rows[0].Y, AxisX, rows[^1].Y, "svg-axis"));
        drawing.Add(Svg.Line(AxisX, rows[0].Y, AxisX, rows.Last(row => row.Event.Mark == TimelineMark.Today).Y, "svg-past"));
        foreach (var (one, y, lines) in rows)
        {
            drawing.Add(Svg.Circle(AxisX, y, 9, DotClass(one.Mark)));
            drawing.Add(Svg.Text(TextX, y + 5, BilingualDate.Date(one.Date).In(language), "svg-title"));
            foreach (var (line, text) in lines.Index())
                drawing.Add(Svg.Text(TextX, y + 5 + ((line + 1) * LineHeight), text, "svg-text"));
        }
        return drawing.ToString();
    }

    private static string DotClass(TimelineMark mark) => mark switch
    {
        TimelineMark.Due => "svg-dot--due",
        TimelineMark.Late => "svg-dot--late",
        TimelineMark.Today => "svg-dot--today",
        _ => "svg-dot",
    };
}
