namespace DurableTask.Core.History;

public class SubOrchestrationInstanceCreatedEvent : HistoryEvent
{
    public SubOrchestrationInstanceCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    public override EventType EventType => EventType.SubOrchestrationInstanceCreated;

    public string Name { get; set; } = null!;

    public string Version { get; set; } = null!;

    public string InstanceId { get; set; } = null!;

    public string Input { get; set; } = null!;
}
