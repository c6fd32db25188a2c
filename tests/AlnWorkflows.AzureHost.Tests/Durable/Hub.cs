using AlnWorkflows.Testing;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Tests.Durable;

/// <summary>Durable Functions in memory, as a client and its host behave together: it replaces finished instances, keeps
/// silent about events that nobody takes, serves the newest of several waits first, and lets open timers hold an instance.
/// Everything runs on the caller's flow, in one order. Orchestrations are not replayed.</summary>
internal sealed class Hub(ManualTimeProvider time, IHubCode code) : DurableTaskClient("hub")
{
    private readonly SortedDictionary<string, HubInstance> instances = new(StringComparer.Ordinal);
    private readonly Queue<Func<Task>> work = new();
    private readonly List<(DateTime At, Func<bool> IsOpen, Func<Task> Fire)> timers = [];

    public IHubCode Code => code;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Every start that was accepted.</summary>
    public List<(string Name, string? Input, StartOrchestrationOptions? Options)> Starts { get; } = [];

    /// <summary>How often the state of an instance was asked for.</summary>
    public int Asked { get; private set; }

    /// <summary>Thrown at the next event that is raised, in place of taking it.</summary>
    public Exception? NextFailure { get; set; }

    public HubInstance this[string instanceId] => instances[instanceId];

    public DateTimeOffset? NextDue => timers.Where(timer => timer.IsOpen()).Select(timer => (DateTimeOffset?)timer.At).Min();

    public void Enqueue(Func<Task> item) => work.Enqueue(item);

    public void AddTimer(DateTime at, Func<bool> isOpen, Func<Task> fire) => timers.Add((at, isOpen, fire));

    public async Task RunUntilIdleAsync()
    {
        // Continuations run at once, as on the engine's own thread.
        SynchronizationContext.SetSynchronizationContext(null);
        while (true)
        {
            if (work.TryDequeue(out var item))
            {
                await item();
                continue;
            }

            timers.RemoveAll(timer => !timer.IsOpen());
            if (timers.Where(timer => timer.At <= Now).OrderBy(timer => timer.At).FirstOrDefault() is not { Fire: not null } due)
                return;
            timers.Remove(due);
            await due.Fire();
        }
    }

    /// <summary>Several events in one turn.</summary>
    public void RaiseTogether(string instanceId, params (string Name, string? Payload)[] events) =>
        Enqueue(() => instances[instanceId].TurnAsync(context =>
        {
            foreach (var (name, payload) in events)
                context.Deliver(name, payload);
        }));

    public HubInstance Start(string name, string instanceId, string? input, TaskVersion? version, IReadOnlyDictionary<string, string> tags, Action<HubInstance>? whenEnded = null)
    {
        var instance = new HubInstance(this, name, instanceId, version?.Version ?? "", tags) { WhenEnded = whenEnded };
        instances[instanceId] = instance;
        Enqueue(() => instance.BeginAsync(input));
        return instance;
    }

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        var instanceId = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        if (instances.TryGetValue(instanceId, out var existing) && !existing.HasEnded)
            throw new OrchestrationAlreadyExistsException($"An orchestration with the id {instanceId} already exists.");

        Starts.Add((orchestratorName.Name, Wire.Text(input), options));
        Start(orchestratorName.Name, instanceId, Wire.Text(input), options?.Version, options?.Tags ?? new Dictionary<string, string>());
        return Task.FromResult(instanceId);
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        if (NextFailure is { } failure)
        {
            NextFailure = null;
            throw failure;
        }

        if (instances.TryGetValue(instanceId, out var instance) && !instance.HasEnded)
            RaiseTogether(instanceId, (eventName, Wire.Text(eventPayload)));
        return Task.CompletedTask;
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        Asked++;
        return Task.FromResult(instances.TryGetValue(instanceId, out var instance) ? instance.Describe(getInputsAndOutputs) : null);
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        new HubPages([.. instances.Values
            .Where(instance => filter?.Statuses?.Contains(instance.Status) != false)
            .Where(instance => instance.InstanceId.StartsWith(filter?.InstanceIdPrefix ?? "", StringComparison.Ordinal))
            .Select(instance => instance.Describe(filter?.FetchInputsAndOutputs == true))]);

    public override Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        instances[instanceId].Terminate(Wire.Text(options?.Output));
        return Task.CompletedTask;
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        instances[instanceId].Suspend(reason);
        return Task.CompletedTask;
    }

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => instances[instanceId].ResumeAsync();

    public override Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        Task.FromResult(new PurgeResult(instances.Remove(instanceId) ? 1 : 0));

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
