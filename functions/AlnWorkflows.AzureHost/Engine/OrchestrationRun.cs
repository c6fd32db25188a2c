using AlnWorkflows.Durable;
using AlnWorkflows.Processes;
using Microsoft.DurableTask;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>Runs an orchestration's turn for its function.</summary>
internal static class OrchestrationRun
{
    private static readonly WorkflowRegistry Registry = ProcessesServices.Registry();

    /// <summary>The output; the type's default where the orchestration continues as new.</summary>
    public static async Task<TOutput> RunAsync<TOrchestration, TInput, TOutput>(TaskOrchestrationContext context)
        where TOrchestration : Orchestration<TInput, TOutput>, new()
    {
        var output = await OrchestrationExecutor.RunAsync(new TOrchestration(), new AzureOrchestrationPrimitives(context, Registry));
        return output is null ? default! : WorkflowJson.Deserialize<TOutput>(output)!;
    }
}
