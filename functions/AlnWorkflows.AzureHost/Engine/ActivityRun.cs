using AlnWorkflows.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>Runs an activity for its function, in the scope of the invocation.</summary>
internal static class ActivityRun
{
    private const string InstanceIdKey = "instanceId";

    /// <param name="client">For activities that start or address instances.</param>
    /// <exception cref="PayloadTooLargeException">The output is over 1 MB as JSON.</exception>
    public static async Task<TOutput> RunAsync<TActivity, TInput, TOutput>(FunctionContext function, TInput input, DurableTaskClient? client = null)
        where TActivity : Activity<TInput, TOutput>
    {
        var services = function.InstanceServices;
        if (client is not null)
            services.GetRequiredService<DurableClientAccessor>().Client = client;

        var name = WorkflowRegistry.NameOf<TActivity>();
        var activity = ActivatorUtilities.GetServiceOrCreateInstance<TActivity>(services);
        var output = await activity.RunAsync(new ActivityContext(name, InstanceIdOf(function), function.CancellationToken), input);
        WorkflowJson.Serialize($"The output of activity '{name}'", output);
        return output;
    }

    private static string InstanceIdOf(FunctionContext function) =>
        function.BindingContext.BindingData.TryGetValue(InstanceIdKey, out var id) ? $"{id}" : "";
}
