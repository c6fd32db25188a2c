namespace DurableTask.Core.History;

public class EventSentEvent : HistoryEvent
{
    public EventSentEvent(int eventId)
        : base(eventId)
    {
    }

    public override EventType EventType => EventType.EventSent;

    public string InstanceId { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string Input { get; set; } = null!;
}
