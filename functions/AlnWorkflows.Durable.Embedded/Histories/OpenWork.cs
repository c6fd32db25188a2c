namespace AlnWorkflows.Durable.Embedded.Histories;

/// <summary>What a history has begun and not ended.</summary>
internal sealed class OpenWork
{
    public SortedDictionary<int, HistoryEvent> Activities { get; } = [];

    public SortedDictionary<int, HistoryEvent> Children { get; } = [];

    public SortedDictionary<int, OpenTimer> Timers { get; } = [];

    public bool Awaits(HistoryEvent result) => result.Kind is HistoryKind.TaskCompleted or HistoryKind.TaskFailed
        ? Activities.ContainsKey(result.Id!.Value)
        : Children.ContainsKey(result.Id!.Value);

    public void Add(Turn turn)
    {
        foreach (var happened in turn.Inputs.Concat(turn.Outputs))
            Add(happened, turn.At);
    }

    private void Add(HistoryEvent happened, DateTime at)
    {
        switch (happened.Kind)
        {
            case HistoryKind.TaskScheduled:
                Activities.Add(happened.Id!.Value, happened);
                break;
            case HistoryKind.SubOrchestrationInstanceCreated:
                Children.Add(happened.Id!.Value, happened);
                break;
            case HistoryKind.TimerCreated:
                Timers.Add(happened.Id!.Value, new OpenTimer(happened.At!.Value, happened.At > at));
                break;
            case HistoryKind.TaskCompleted or HistoryKind.TaskFailed:
                Activities.Remove(happened.Id!.Value);
                break;
            case HistoryKind.SubOrchestrationInstanceCompleted or HistoryKind.SubOrchestrationInstanceFailed:
                Children.Remove(happened.Id!.Value);
                break;
            case HistoryKind.TimerFired or HistoryKind.TimerCancelled:
                Timers.Remove(happened.Id!.Value);
                break;
        }
    }
}
