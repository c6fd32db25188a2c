namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>The slots of instances at work here and of those that were so last, up to a number.</summary>
internal sealed class InstanceSlots(int kept)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<InstanceSlot>> byId = new(StringComparer.Ordinal);
    private readonly LinkedList<InstanceSlot> lastUsedFirst = new();

    public InstanceSlot Get(string instanceId)
    {
        lock (gate)
        {
            if (byId.TryGetValue(instanceId, out var place))
                lastUsedFirst.Remove(place);
            else
                byId.Add(instanceId, place = new LinkedListNode<InstanceSlot>(new InstanceSlot(instanceId)));
            lastUsedFirst.AddFirst(place);
            return place.Value;
        }
    }

    public bool IsAtWork(string instanceId)
    {
        lock (gate)
            return byId.TryGetValue(instanceId, out var place) && place.Value.IsAtWork;
    }

    /// <summary>Forgets the slots unused for longest that have nothing to do.</summary>
    public void Trim()
    {
        lock (gate)
        {
            for (var place = lastUsedFirst.Last; byId.Count > kept && place is not null;)
            {
                var before = place.Previous;
                if (!place.Value.IsAtWork)
                {
                    lastUsedFirst.Remove(place);
                    byId.Remove(place.Value.InstanceId);
                }

                place = before;
            }
        }
    }
}
