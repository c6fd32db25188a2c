namespace DurableTask.Core.History;

public class ExecutionStartedEvent : HistoryEvent
{
    public ExecutionStartedEvent(int eventId, string input)
        : base(eventId) => Input = input;

    public override EventType EventType => EventType.ExecutionStarted;

    public string Name { get; set; } = null!;

    public string Version { get; set; } = null!;

    public string Input { get; set; }

    public IDictionary<string, string> Tags { get; set; } = null!;
}
