namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>The one place where an orchestration's code runs: continuations queue here and run one after the other inside
/// the turn. Code that comes back from any other thread awaited something foreign; it is not run, but reported.</summary>
internal sealed class OrchestratorThread(Action foreignCodeSeen) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();

    public bool IsCurrent => ReferenceEquals(Current, this);

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
            queue.Enqueue((d, state));
        else
            foreignCodeSeen();
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
            d(state);
        else
            foreignCodeSeen();
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs the action and all it leads to, until nothing is left to run.</summary>
    public void Run(Action action)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            action();
            while (queue.TryDequeue(out var next))
                next.Callback(next.State);
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
