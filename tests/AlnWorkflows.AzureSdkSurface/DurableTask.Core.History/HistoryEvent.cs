namespace DurableTask.Core.History;

public abstract class HistoryEvent
{
    protected HistoryEvent(int eventId) => EventId = eventId;

    public int EventId { get; internal set; }

    public bool IsPlayed { get; set; }

    public DateTime Timestamp { get; set; }

    public virtual EventType EventType { get; private set; }
}
