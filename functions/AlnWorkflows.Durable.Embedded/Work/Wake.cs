namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>Lets one loop sleep until it is called or a time has passed.</summary>
internal sealed class Wake
{
    private readonly Lock gate = new();
    private TaskCompletionSource call = NewCall();

    public void Call()
    {
        lock (gate)
            call.TrySetResult();
    }

    public async Task SleepAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        TaskCompletionSource called;
        lock (gate)
            called = call;

        // The sleeper awaits one signal directly, so that it goes on under the scheduler it was started on.
        using var alarm = time.CreateTimer(_ => called.TrySetResult(), null, atMost, Timeout.InfiniteTimeSpan);
        using var stop = cancellationToken.Register(() => called.TrySetResult());
        await called.Task;
        lock (gate)
            call = NewCall();
    }

    private static TaskCompletionSource NewCall() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
