using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.AzureHost.Tests.Durable;
using AlnWorkflows.Durable;
using AlnWorkflows.Testing;
using Microsoft.DurableTask;

namespace AlnWorkflows.AzureHost.Tests.Engine;

/// <summary>Orchestrations and activities written within a test, on a hub, over the real programming model.</summary>
internal sealed class AdHoc : IHubCode
{
    private readonly Dictionary<string, Func<OrchestrationContext, Task<object?>>> orchestrations = [];
    private readonly Dictionary<string, Func<string?, string?>> activities = [];

    public AdHoc() => Hub = new Hub(Time, this);

    public ManualTimeProvider Time { get; } = new();

    public Hub Hub { get; }

    public WorkflowRegistry Registry { get; } = new();

    /// <summary>The contexts of the SDK, a generation each, oldest first.</summary>
    public List<HubContext> Contexts { get; } = [];

    public AdHoc Orchestration(string name, Func<OrchestrationContext, Task<object?>> body)
    {
        orchestrations.Add(name, body);
        return this;
    }

    public AdHoc Activity(string name, Func<string?, string?> body)
    {
        activities.Add(name, body);
        return this;
    }

    /// <summary>Starts an orchestration under its name as its id, and runs it as far as it goes.</summary>
    public async Task<HubInstance> StartAsync(string name, string? input = null)
    {
        var instance = Hub.Start(name, name, input, "1", new Dictionary<string, string>());
        await Hub.RunUntilIdleAsync();
        return instance;
    }

    public async Task RaiseAsync(string instanceId, params (string Name, string? Payload)[] events)
    {
        foreach (var one in events)
            Hub.RaiseTogether(instanceId, one);
        await Hub.RunUntilIdleAsync();
    }

    public async Task MoveToNextTimerAsync()
    {
        Time.AdvanceTo(Hub.NextDue!.Value);
        await Hub.RunUntilIdleAsync();
    }

    public Task<string?> RunOrchestrationAsync(string name, TaskOrchestrationContext context)
    {
        Contexts.Add((HubContext)context);
        return OrchestrationExecutor.RunAsync(new Body(orchestrations[name]), new AzureOrchestrationPrimitives(context, Registry));
    }

    public Task<string?> RunActivityAsync(string name, string instanceId, string? input) => Task.FromResult(activities[name](input));

    private sealed class Body(Func<OrchestrationContext, Task<object?>> body) : IOrchestration
    {
        public Task<object?> RunAsync(OrchestrationContext context) => body(context);
    }
}
