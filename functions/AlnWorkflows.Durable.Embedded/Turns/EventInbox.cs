using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>Events that reached a run and the waits that are open for them.</summary>
internal sealed class EventInbox
{
    private readonly LinkedList<HistoryEvent> unread = new();
    private readonly Dictionary<string, TaskCompletionSource<string?>> waits = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Events nobody has taken, oldest first.</summary>
    public IEnumerable<HistoryEvent> Unread => unread;

    public bool HasWaits => waits.Count > 0;

    public void Add(HistoryEvent raised)
    {
        if (waits.Remove(raised.Name!, out var wait))
            wait.SetResult(raised.Payload);
        else
            unread.AddLast(raised);
    }

    public Task<string?> NextAsync(string name)
    {
        for (var place = unread.First; place is not null; place = place.Next)
        {
            if (!string.Equals(place.Value.Name, name, StringComparison.OrdinalIgnoreCase))
                continue;
            unread.Remove(place);
            return Task.FromResult(place.Value.Payload);
        }

        var wait = new TaskCompletionSource<string?>();
        waits.Add(name, wait);
        return wait.Task;
    }
}
