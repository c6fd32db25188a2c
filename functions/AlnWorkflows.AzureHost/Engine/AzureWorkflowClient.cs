using System.Text.Json;
using AlnWorkflows.Durable;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask.Client;
using OrchestrationMetadata = AlnWorkflows.Durable.OrchestrationMetadata;
using OrchestrationQuery = AlnWorkflows.Durable.OrchestrationQuery;
using Sdk = Microsoft.DurableTask;
using StartOrchestrationOptions = AlnWorkflows.Durable.StartOrchestrationOptions;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>The workflow client over Durable Functions' own.</summary>
/// <remarks>The Functions host replaces finished instances and answers some calls about unknown or finished ones with
/// silence, so this client asks for the instance's state first. Between the two calls the state may change: a call that
/// then fails is told by the state found after it. Durable Functions has no ids of events: one raised twice comes twice.</remarks>
internal sealed class AzureWorkflowClient(DurableClientAccessor invocation, WorkflowRegistry registry) : WorkflowClient
{
    private DurableTaskClient Client => invocation.Client;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(string orchestrationName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(orchestrationName);
        var instanceId = InstanceIds.Validate(options?.InstanceId ?? Guid.NewGuid().ToString("N"));
        var payload = PayloadOf($"The input of orchestration '{orchestrationName}'", input);
        if (await Client.GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellationToken) is not null)
            throw new InstanceExistsException(instanceId);

        try
        {
            return await Client.ScheduleNewOrchestrationInstanceAsync(orchestrationName, payload, StartOf(orchestrationName, instanceId), cancellationToken);
        }
        catch (OrchestrationAlreadyExistsException exists)
        {
            throw new InstanceExistsException(instanceId, exists);
        }
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? payload = null, string? eventId = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var json = Payload.Of(WorkflowJson.Serialize($"The payload of event '{eventName}'", payload));
        return ToLiveAsync(instanceId, () => Client.RaiseEventAsync(instanceId, eventName, json, cancellationToken), cancellationToken);
    }

    public override async Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellationToken = default) =>
        InstanceIds.IsValid(instanceId) && await Client.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancellationToken) is { } instance
            ? Instances.Describe(instance)
            : null;

    public override async Task<InstancePage> GetAllInstancesAsync(OrchestrationQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        await foreach (var page in Client.GetAllInstancesAsync(Instances.QueryOf(query)).AsPages(query.Continuation, query.PageSize).WithCancellation(cancellationToken))
        {
            List<OrchestrationMetadata> found = [.. page.Values.Select(Instances.Describe).Where(query.Fits)];
            var continuation = string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken;
            if (found.Count > 0 || continuation is null)
                return new InstancePage(found, continuation);
        }

        return new InstancePage([], null);
    }

    public override async Task<IReadOnlyList<HistoryItem>> GetHistoryAsync(string instanceId, CancellationToken cancellationToken = default) =>
        await StateAsync(instanceId, cancellationToken) is null
            ? []
            : [.. (await Client.GetOrchestrationHistoryAsync(instanceId, cancellationToken)).Select(Histories.Describe).OfType<HistoryItem>()];

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default) =>
        ToLiveAsync(instanceId, () => Client.SuspendInstanceAsync(instanceId, reason, cancellationToken), cancellationToken);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default) =>
        ToLiveAsync(instanceId, () => Client.ResumeInstanceAsync(instanceId, reason, cancellationToken), cancellationToken);

    public override Task TerminateInstanceAsync(string instanceId, object? output = null, CancellationToken cancellationToken = default)
    {
        var options = new TerminateInstanceOptions(PayloadOf("The output", output));
        return ToLiveAsync(instanceId, () => Client.TerminateInstanceAsync(instanceId, options, cancellationToken), cancellationToken);
    }

    public override async Task<bool> PurgeInstanceAsync(string instanceId, CancellationToken cancellationToken = default) =>
        await StateAsync(instanceId, cancellationToken) is { IsFinished: true }
        && (await Client.PurgeInstanceAsync(instanceId, options: null, cancellationToken)).PurgedInstanceCount > 0;

    private static JsonElement? PayloadOf(string what, object? value) => Payload.OrNone(WorkflowJson.Serialize(what, value));

    private Sdk.StartOrchestrationOptions StartOf(string orchestrationName, string instanceId) =>
        registry.Orchestrations.TryGetValue(orchestrationName, out var registered)
            ? new Sdk.StartOrchestrationOptions(instanceId) { Version = registered.Version, Tags = Instances.TagsOf(registered.Version) }
            : new Sdk.StartOrchestrationOptions(instanceId);

    private async Task ToLiveAsync(string instanceId, Func<Task> call, CancellationToken cancellationToken)
    {
        await EnsureLiveAsync(instanceId, null, cancellationToken);
        try
        {
            await call();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await EnsureLiveAsync(instanceId, failure, cancellationToken);
            throw;
        }
    }

    private async Task EnsureLiveAsync(string instanceId, Exception? failure, CancellationToken cancellationToken)
    {
        var state = await StateAsync(instanceId, cancellationToken);
        if (state is null)
            throw new InstanceNotFoundException(instanceId, failure);
        if (state.IsFinished)
            throw new InstanceFinishedException(instanceId, failure);
    }

    private async Task<OrchestrationMetadata?> StateAsync(string instanceId, CancellationToken cancellationToken) =>
        InstanceIds.IsValid(instanceId) && await Client.GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellationToken) is { } instance
            ? Instances.Describe(instance)
            : null;
}
