using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Contract;

/// <summary>What every contract of the programming model runs on: an engine over a store, under virtual time.</summary>
public abstract class EngineContract : IAsyncDisposable
{
    protected EngineContract(ContractEngine engine)
    {
        EnginesRun.Note(engine);
        Engine = engine;
        Host = new VirtualTimeHost(NewRegistry(), store: engine.Store);
    }

    protected ContractEngine Engine { get; }

    protected VirtualTimeHost Host { get; }

    protected WorkflowClient Client => Host.Client;

    public static WorkflowRegistry NewRegistry() => new WorkflowRegistry()
        .AddOrchestration<ScriptOrchestration>("v1")
        .AddActivity<ScriptActivity>()
        .AddActivity<EchoActivity>()
        .AddActivity<FailActivity>();

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts an instance with this code and runs what can run.</summary>
    protected async Task StartAsync(Func<OrchestrationContext, Task<object?>> code, string id = "i", string? text = null)
    {
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(code), Text: text), new StartOrchestrationOptions(id));
        await Host.RunUntilIdleAsync();
    }

    protected async Task RaiseAsync(string name, object? payload = null, string id = "i", string? eventId = null)
    {
        await Client.RaiseEventAsync(id, name, payload, eventId);
        await Host.RunUntilIdleAsync();
    }

    protected async Task<OrchestrationMetadata> StateAsync(string id = "i") => (await Client.GetInstanceAsync(id))!;

    protected async Task<T> OutputAsync<T>(string id = "i")
    {
        var state = await StateAsync(id);
        Assert.True(state.Status == OrchestrationStatus.Completed, $"{state.Status}: {state.FailureDetails}");
        return WorkflowJson.Deserialize<T>(state.SerializedOutput)!;
    }

    protected async Task<FailureDetails> FailureAsync(string id = "i")
    {
        var state = await StateAsync(id);
        Assert.Equal(OrchestrationStatus.Failed, state.Status);
        return state.FailureDetails!;
    }

    protected async Task AssertRunningAsync(string id = "i") => Assert.Equal(OrchestrationStatus.Running, (await StateAsync(id)).Status);
}
