using AlnWorkflows.Durable;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Instances;

/// <summary>Draws a history downwards, a row an event: what ended well is filled, what was only begun is a ring, what failed
/// is red; the words say it too.</summary>
internal static class HistoryDrawing
{
    /// <summary>The most events drawn; all of them stand in the table.</summary>
    public const int MostDrawn = 40;

    private const int Width = 760;
    private const int RowHeight = 30;
    private const int AxisX = 200;

    public static string Draw(IReadOnlyList<HistoryItem> history, Language language)
    {
        List<HistoryItem> drawn = [.. history.TakeLast(MostDrawn)];
        List<BilingualText> words = [.. Words(history).TakeLast(MostDrawn)];
        var summary = InstanceWording.HistorySummary.With(BilingualText.Same(drawn.Count), Moments.At(drawn[0].Timestamp), Moments.At(drawn[^1].Timestamp));
        var drawing = Svg.Drawing("history", Width, (drawn.Count * RowHeight) + 16, InstanceWording.History.In(language), summary.In(language));
        drawing.Add(Svg.Line(AxisX, Y(0), AxisX, Y(drawn.Count - 1), "svg-axis"));
        foreach (var (row, item) in drawn.Index())
        {
            if (row == 0 || item.Timestamp != drawn[row - 1].Timestamp)
                drawing.Add(Svg.Text(8, Y(row) + 5, Moments.At(item.Timestamp).In(language), "svg-text"));
            drawing.Add(Svg.Circle(AxisX, Y(row), 8, DotClass(item.Kind)));
            drawing.Add(Svg.Text(AxisX + 22, Y(row) + 5, words[row].In(language), "svg-text"));
        }
        return drawing.ToString();
    }

    /// <summary>What happened in each event of a history, with the name in the code and the step's number where there are
    /// any. No payload.</summary>
    public static IReadOnlyList<BilingualText> Words(IReadOnlyList<HistoryItem> history)
    {
        var names = history.Where(item => item is { TaskId: not null, Name: not null }).ToLookup(item => item.TaskId, item => item.Name);
        return [.. history.Select(item => Words(item, item.Name ?? (item.TaskId is null ? null : names[item.TaskId].FirstOrDefault())))];
    }

    private static BilingualText Words(HistoryItem item, string? name)
    {
        var kind = InstanceWording.OfKind(item.Kind);
        var about = (name is null ? "" : $": {name}") + (item.TaskId is { } number ? $" (#{number})" : "");
        return new($"{kind.Cy}{about}", $"{kind.En}{about}");
    }

    private static int Y(int row) => 22 + (row * RowHeight);

    private static string DotClass(string kind) => kind switch
    {
        "TaskFailed" or "SubOrchestrationInstanceFailed" or "ExecutionFailed" or "ExecutionTerminated" => "svg-dot--late",
        "TaskScheduled" or "TimerCreated" or "SubOrchestrationInstanceCreated" => "svg-dot--due",
        "EventRaised" => "svg-dot--today",
        _ => "svg-dot",
    };
}
