namespace AlnWorkflows.Durable;

/// <summary>The events and waits of one name: at most one wait of the engine's is open, and behind it waits of the
/// orchestration are served first in, first out. An event that nobody waits for any more is kept for the next wait.</summary>
internal sealed class EventQueue(string name, IOrchestrationPrimitives primitives, Func<long> nextArrival)
{
    private readonly LinkedList<TaskCompletionSource<string?>> waits = new();
    private readonly Queue<UnreadEvent> unread = new();
    private bool listening;

    public IEnumerable<UnreadEvent> Unread => unread;

    public Task<string?> WaitAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<string?>(cancellationToken);
        if (unread.TryDequeue(out var waiting))
            return Task.FromResult(waiting.Payload);

        var wait = new TaskCompletionSource<string?>();
        var place = waits.AddLast(wait);
        cancellationToken.Register(() => Cancel(place, cancellationToken));
        if (!listening)
            _ = ListenAsync();
        return wait.Task;
    }

    private void Cancel(LinkedListNode<TaskCompletionSource<string?>> place, CancellationToken cancellationToken)
    {
        if (place.List is null || !IsLegal())
            return;

        waits.Remove(place);
        place.Value.TrySetCanceled(cancellationToken);
    }

    /// <summary>A token that the machine's clock cancels calls from a timer's thread, where an exception would end the
    /// process. The engine has taken note of it and fails the instance.</summary>
    private bool IsLegal()
    {
        try
        {
            primitives.EnsureLegalAccess();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private async Task ListenAsync()
    {
        listening = true;
        while (waits.Count > 0)
            Deliver(await primitives.WaitForEvent(name));
        listening = false;
    }

    private void Deliver(string? payload)
    {
        if (waits.First is not { } first)
        {
            unread.Enqueue(new UnreadEvent(nextArrival(), name, payload));
            return;
        }

        waits.RemoveFirst();
        first.Value.SetResult(payload);
    }
}
