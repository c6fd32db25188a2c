namespace DurableTask.Core.History;

public class ContinueAsNewEvent : ExecutionCompletedEvent
{
    public ContinueAsNewEvent(int eventId, string input)
        : base(eventId, input, OrchestrationStatus.ContinuedAsNew)
    {
    }

    public override EventType EventType => EventType.ContinueAsNew;
}
