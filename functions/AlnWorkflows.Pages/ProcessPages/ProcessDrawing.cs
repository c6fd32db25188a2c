using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Pages.ProcessPages;

/// <summary>Draws a process downwards: on its line a point for each part of its table, beside it a box for each thing that
/// stands there, the ways in which it ends last. Narrow enough for a telephone.</summary>
internal static class ProcessDrawing
{
    private const int Width = 360;
    private const int LineHeight = 19;
    private const int Gap = 8;
    private const int AxisX = 14;
    private const int BoxX = 40;

    /// <summary>How many letters of the drawing's size fit into a box.</summary>
    private const int LineLength = 40;

    public static string Draw(ProcessModel model, Language language)
    {
        var (bottom, rows) = (24, new List<(ProcessSection Section, int Y, List<(int Y, IReadOnlyList<string> Lines)> Boxes)>());
        foreach (var section in model.Sections)
        {
            var (y, boxes) = (bottom, new List<(int, IReadOnlyList<string>)>());
            bottom += LineHeight;
            foreach (var line in section.Lines)
            {
                var lines = Wrapping.Lines(line.In(language), LineLength);
                boxes.Add((bottom, lines));
                bottom += Height(lines) + Gap;
            }
            rows.Add((section, y, boxes));
            bottom += LineHeight;
        }

        var name = model.Table.Name.In(language);
        var drawing = Svg.Drawing("process", Width, bottom, name, ProcessWording.Summary.With(model.Table.Name).In(language));
        drawing.Add(Svg.Line(AxisX, rows[0].Y, AxisX, rows[^1].Y, "svg-past"));
        foreach (var (section, y, boxes) in rows)
        {
            drawing.Add(Svg.Line(AxisX, y, AxisX, Middle(boxes[^1]), "svg-axis"));
            foreach (var box in boxes)
            {
                drawing.Add(Svg.Line(AxisX, Middle(box), BoxX, Middle(box), "svg-axis"));
                drawing.Add(Svg.Box(BoxX, box.Y, Width - BoxX - 2, Height(box.Lines), section.IsEnd ? "svg-day svg-day--counted" : "svg-day"));
                foreach (var (number, text) in box.Lines.Index())
                    drawing.Add(Svg.Text(BoxX + 8, box.Y + ((number + 1) * LineHeight) - 3, text, "svg-text"));
            }
            drawing.Add(Svg.Circle(AxisX, y, 9, section.IsEnd ? "svg-dot--today" : "svg-dot"));
            drawing.Add(Svg.Text(BoxX, y + 5, section.Title.In(language), "svg-title"));
        }
        return drawing.ToString();
    }

    private static int Height(IReadOnlyList<string> lines) => (lines.Count * LineHeight) + 6;

    private static int Middle((int Y, IReadOnlyList<string> Lines) box) => box.Y + (Height(box.Lines) / 2);
}
