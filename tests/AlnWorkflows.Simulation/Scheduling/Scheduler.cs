namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>Runs all strands of a simulated world on one thread: first, in order, all code that can go on; then one of the
/// calls that are under way, picked by the seed. Nothing else decides what happens next.</summary>
public sealed class Scheduler(Random random, double loyalty)
{
    private readonly Queue<(Strand Strand, SendOrPostCallback Callback, object? State)> ready = new();
    private readonly List<PendingCall> calls = [];
    private readonly int thread = Environment.CurrentManagedThreadId;
    private Strand? last;
    private volatile string? strayed;

    /// <summary>Code left the simulation's thread: what happens then is no longer the seed's decision.</summary>
    public string? Strayed => strayed;

    internal bool HasCalls => calls.Count > 0;

    /// <summary>When the call that has been under way for longest left, in ticks of the world's time.</summary>
    internal long OldestCall => calls.Count == 0 ? long.MaxValue : calls.Min(call => call.Since);

    internal void Enqueue(Strand strand, SendOrPostCallback callback, object? state)
    {
        if (IsHere(strand))
            ready.Enqueue((strand, callback, state));
    }

    internal void Add(PendingCall call)
    {
        if (IsHere(call.Strand) && !call.Strand.IsDead)
            calls.Add(call);
    }

    internal void RunReady()
    {
        while (ready.TryDequeue(out var next))
        {
            if (next.Strand.IsDead)
                continue;
            SynchronizationContext.SetSynchronizationContext(next.Strand);
            try
            {
                next.Callback(next.State);
            }
            finally
            {
                SynchronizationContext.SetSynchronizationContext(null);
            }
        }
    }

    /// <summary>Takes out the call that happens next.</summary>
    internal PendingCall Pick()
    {
        var candidates = last is not null && random.NextDouble() < loyalty ? calls.FindAll(call => call.Strand == last) : calls;
        if (candidates.Count == 0)
            candidates = calls;
        var picked = candidates[random.Next(candidates.Count)];
        calls.Remove(picked);
        last = picked.Strand;
        return picked;
    }

    /// <summary>Takes out the call that has been under way for longest.</summary>
    internal PendingCall PickOldest()
    {
        var picked = calls.MinBy(call => call.Since)!;
        calls.Remove(picked);
        return picked;
    }

    internal void Forget(Strand strand) => calls.RemoveAll(call => call.Strand == strand);

    private bool IsHere(Strand strand)
    {
        if (Environment.CurrentManagedThreadId == thread)
            return true;
        strayed ??= $"Code of {strand.Name} ran on another thread: {Environment.StackTrace}";
        return false;
    }
}
