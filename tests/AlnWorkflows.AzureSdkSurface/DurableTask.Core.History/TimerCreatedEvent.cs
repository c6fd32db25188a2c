namespace DurableTask.Core.History;

public class TimerCreatedEvent : HistoryEvent
{
    public TimerCreatedEvent(int eventId, DateTime fireAt)
        : base(eventId) => FireAt = fireAt;

    public override EventType EventType => EventType.TimerCreated;

    public DateTime FireAt { get; set; }
}
