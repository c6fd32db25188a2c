namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>One process of the simulated world: a host, or everything outside. What its code goes on with comes back
/// here; after its death nothing of it runs any more.</summary>
public sealed class Strand(string name, Scheduler scheduler) : SynchronizationContext
{
    public string Name { get; } = name;

    public bool IsDead { get; private set; }

    public override void Post(SendOrPostCallback d, object? state) => scheduler.Enqueue(this, d, state);

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Nothing in the simulated world waits for another strand by blocking.");

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Starts a piece of work on this strand. Whoever asked learns of its end on their own strand, or of this
    /// one's death.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        var outcome = new TaskCompletionSource<T>();
        if (IsDead)
            return Task.FromException<T>(new HostLostException(Name));
        void Lose() => outcome.TrySetException(new HostLostException(Name));
        Died += Lose;
        Post(_ => Begin(), null);
        return outcome.Task;

        async void Begin()
        {
            try
            {
                outcome.TrySetResult(await work());
            }
            catch (Exception thrown)
            {
                outcome.TrySetException(thrown);
            }

            Died -= Lose;
        }
    }

    internal event Action? Died;

    internal void Kill()
    {
        IsDead = true;
        Died?.Invoke();
        Died = null;
    }
}
