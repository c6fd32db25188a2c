using Microsoft.DurableTask;

namespace AlnWorkflows.AzureHost.Tests.Durable;

/// <summary>What a hub runs.</summary>
internal interface IHubCode
{
    /// <summary>Runs an orchestration and returns its output as JSON.</summary>
    Task<string?> RunOrchestrationAsync(string name, TaskOrchestrationContext context);

    /// <summary>Runs an activity and returns its result as JSON.</summary>
    Task<string?> RunActivityAsync(string name, string instanceId, string? input);
}
