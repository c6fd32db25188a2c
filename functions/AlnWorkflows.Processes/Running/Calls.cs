using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Running;

/// <summary>How processes call activities and wait.</summary>
public static class Calls
{
    /// <summary>Storage and mail servers come back, and missing term dates get entered; a case must not fail meanwhile.</summary>
    private static readonly RetryPolicy Patient = new(10_000, TimeSpan.FromSeconds(5), 2, TimeSpan.FromHours(1));

    public static Task<TOutput> CallAsync<TActivity, TOutput>(this OrchestrationContext context, object input)
        where TActivity : IActivity =>
        context.CallActivityAsync<TOutput>(WorkflowRegistry.NameOf<TActivity>(), input, Patient);

    /// <summary>Waits for the main strand while others run beside it. A fault of any of them is a fault of the process;
    /// one of the others ending well is not waited for.</summary>
    public static async Task<T> BesideAsync<T>(this Task<T> main, params Task[] others)
    {
        var running = others.Append(main).ToList();
        while (true)
        {
            var first = await Task.WhenAny(running);
            if (first == main)
                return await main;
            await first;
            running.Remove(first);
        }
    }
}
