namespace AlnWorkflows.Durable;

/// <summary>A durable process written as plain awaits on its <see cref="OrchestrationContext"/>. It is replayed from its
/// history: the same history must always lead to the same calls in the same order.</summary>
/// <remarks>No constructor parameters; no clock, rule table, calendar, storage or random source: facts come from
/// activities. Awaiting anything but the context's tasks fails the instance.</remarks>
public abstract class Orchestration<TInput, TOutput> : IOrchestration
{
    public abstract Task<TOutput> RunAsync(OrchestrationContext context, TInput input);

    async Task<object?> IOrchestration.RunAsync(OrchestrationContext context) =>
        await RunAsync(context, context.GetInput<TInput>()!);
}
