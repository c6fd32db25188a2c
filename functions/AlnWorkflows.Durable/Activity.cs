namespace AlnWorkflows.Durable;

/// <summary>One piece of work outside the orchestration: reads and writes, clocks, mail. It runs at least once and is
/// recorded exactly once, so its effects must bear repetition. Dependencies come through the constructor.</summary>
public abstract class Activity<TInput, TOutput> : IActivity
{
    public abstract Task<TOutput> RunAsync(ActivityContext context, TInput input);

    Type IActivity.InputType => typeof(TInput);

    async Task<object?> IActivity.RunAsync(ActivityContext context, object? input) =>
        await RunAsync(context, (TInput)input!);
}
