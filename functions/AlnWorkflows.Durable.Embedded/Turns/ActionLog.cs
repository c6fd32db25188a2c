using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>The actions of a run: compared with the history while it is replayed, written down after that.</summary>
internal sealed class ActionLog
{
    private readonly List<HistoryEvent> recorded = [];
    private Queue<HistoryEvent>? expected;
    private int nextId;

    public IReadOnlyList<HistoryEvent> Recorded => recorded;

    /// <summary>The first step at which code and history differ.</summary>
    public string? Mismatch { get; private set; }

    public int NextId() => nextId++;

    public void Expect(Turn turn) => expected = new Queue<HistoryEvent>(turn.Outputs.Where(output => output.IsAction));

    public void Record() => expected = null;

    /// <summary>False where the history says otherwise: the action must not go on.</summary>
    public bool Take(HistoryEvent action)
    {
        if (expected is null)
        {
            recorded.Add(action);
            return true;
        }

        if (Mismatch is not null)
            return false;
        expected.TryDequeue(out var planned);
        if (planned?.Kind == action.Kind && planned.Id == action.Id && string.Equals(planned.Name, action.Name, StringComparison.OrdinalIgnoreCase))
            return true;

        Mismatch = $"the history expects {Describe(planned)}, the code found there is {Describe(action)}";
        return false;
    }

    /// <summary>Writes down what needs no sequence number and is not compared.</summary>
    public void Note(HistoryEvent happened)
    {
        if (expected is null)
            recorded.Add(happened);
    }

    /// <summary>The step of the history that the code has not repeated in its turn; null where it repeated all.</summary>
    public string? Missing() => expected!.TryPeek(out var planned)
        ? $"the history expects {Describe(planned)}, the code does nothing there"
        : null;

    /// <summary>How the ends differ; null where code and history end alike, or both go on. A terminated instance ended
    /// without its code.</summary>
    public static string? CompareEnds(Turn turn, HistoryKind? found)
    {
        HistoryKind? expected = turn.Outputs.Count > 0 && turn.Outputs[^1].Kind is HistoryKind.ExecutionCompleted or HistoryKind.ExecutionFailed ? turn.Outputs[^1].Kind : null;
        return (expected, found) switch
        {
            (null, not null) => $"the code has ended where the history goes on ({found})",
            (not null, null) => $"the history expects the end ({expected}), the code goes on",
            _ => expected == found ? null : $"the history expects {expected}, the code comes to {found}",
        };
    }

    private static string Describe(HistoryEvent? action) => action switch
    {
        null => "no further step in this turn",
        { Kind: HistoryKind.TaskScheduled } => $"activity '{action.Name}' (#{action.Id})",
        { Kind: HistoryKind.TimerCreated } => $"a timer (#{action.Id})",
        _ => $"sub-orchestration '{action.Name}' (#{action.Id})",
    };
}
