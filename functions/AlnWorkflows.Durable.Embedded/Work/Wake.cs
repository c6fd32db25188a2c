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
        Task called;
        lock (gate)
            called = call.Task;

        using var asleep = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(called, Task.Delay(atMost, time, asleep.Token));
        asleep.Cancel();
        lock (gate)
        {
            if (call.Task.IsCompleted)
                call = NewCall();
        }
    }

    private static TaskCompletionSource NewCall() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
