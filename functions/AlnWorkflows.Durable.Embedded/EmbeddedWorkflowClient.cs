using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Turns;
using AlnWorkflows.Durable.Embedded.Work;

namespace AlnWorkflows.Durable.Embedded;

/// <summary>The client of an <see cref="EmbeddedEngine"/>: stores what it is given, then wakes the engine.</summary>
public sealed class EmbeddedWorkflowClient : WorkflowClient
{
    private readonly InstanceStore store;
    private readonly InstanceReader reader;
    private readonly DueIndex due;
    private readonly InstanceMail mail;
    private readonly InstanceSlots slots;
    private readonly Func<CancellationToken, Task> open;

    internal EmbeddedWorkflowClient(InstanceStore store, InstanceReader reader, DueIndex due, InstanceMail mail, InstanceSlots slots, Func<CancellationToken, Task> open) =>
        (this.store, this.reader, this.due, this.mail, this.slots, this.open) = (store, reader, due, mail, slots, open);

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(string orchestrationName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(orchestrationName);
        var instanceId = InstanceIds.Validate(options?.InstanceId ?? Guid.NewGuid().ToString("N"));
        var json = WorkflowJson.Serialize($"The input of orchestration '{orchestrationName}'", input);
        await open(cancellationToken);
        return await mail.StartAsync(instanceId, orchestrationName, json, null, cancellationToken)
            ? instanceId
            : throw new InstanceExistsException(instanceId);
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? payload = null, string? eventId = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var json = WorkflowJson.Serialize($"The payload of event '{eventName}'", payload);
        return SendAsync(instanceId, new HistoryEvent(HistoryKind.EventRaised, Name: eventName, Payload: json), eventId is null ? null : $"event:{eventId}", cancellationToken);
    }

    public override async Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        await open(cancellationToken);
        return InstanceIds.IsValid(instanceId) && await reader.FindAsync(instanceId, cancellationToken) is { } state
            ? Describe(instanceId, state)
            : null;
    }

    public override async Task<InstancePage> GetAllInstancesAsync(OrchestrationQuery query, CancellationToken cancellationToken = default)
    {
        await open(cancellationToken);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        var found = new List<OrchestrationMetadata>();
        var last = query.Continuation;
        while (true)
        {
            var ids = await due.ListAsync(query.InstanceIdPrefix ?? "", last, query.PageSize, cancellationToken);
            foreach (var id in ids)
            {
                last = id;
                if (await GetInstanceAsync(id, cancellationToken) is { } instance && query.Fits(instance))
                    found.Add(instance);
                if (found.Count == query.PageSize)
                    return new InstancePage(found, last);
            }

            if (ids.Count < query.PageSize)
                return new InstancePage(found, null);
        }
    }

    public override async Task<IReadOnlyList<HistoryItem>> GetHistoryAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        await open(cancellationToken);
        if (!InstanceIds.IsValid(instanceId) || await reader.LoadAsync(instanceId, cancellationToken) is not { } instance)
            return [];
        return [.. instance.History.SelectMany(turn => turn.Inputs.Concat(turn.Outputs).Select(happened => Describe(turn, happened)))];
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default) =>
        SendAsync(instanceId, new HistoryEvent(HistoryKind.ExecutionSuspended, Payload: WorkflowJson.Serialize("The reason", reason)), null, cancellationToken);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default) =>
        SendAsync(instanceId, new HistoryEvent(HistoryKind.ExecutionResumed, Payload: WorkflowJson.Serialize("The reason", reason)), null, cancellationToken);

    public override Task TerminateInstanceAsync(string instanceId, object? output = null, CancellationToken cancellationToken = default) =>
        SendAsync(instanceId, new HistoryEvent(HistoryKind.ExecutionTerminated, Payload: WorkflowJson.Serialize("The output", output)), null, cancellationToken);

    public override async Task<bool> PurgeInstanceAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        await open(cancellationToken);
        if (!InstanceIds.IsValid(instanceId) || !await store.PurgeAsync(instanceId, cancellationToken))
            return false;

        slots.Get(instanceId).TakeOver();
        await due.RemoveFromListAsync(instanceId, cancellationToken);
        return true;
    }

    private async Task SendAsync(string instanceId, HistoryEvent happened, string? messageId, CancellationToken cancellationToken)
    {
        await open(cancellationToken);
        var result = InstanceIds.IsValid(instanceId)
            ? await mail.SendAsync(instanceId, new InboxMessage([happened]), messageId ?? Guid.NewGuid().ToString("N"), cancellationToken)
            : InboxAddition.NotFound;
        if (result == InboxAddition.NotFound)
            throw new InstanceNotFoundException(instanceId);
        if (result == InboxAddition.Finished)
            throw new InstanceFinishedException(instanceId);
    }

    private static OrchestrationMetadata Describe(string instanceId, InstanceState state) => new(
        instanceId,
        state.Name,
        state.Version,
        state.Status,
        state.CreatedAt,
        state.UpdatedAt,
        state.Input.Text,
        state.Output.Text,
        state.CustomStatus.Text,
        state.Failure.Text is { } failure ? HistoryJson.Read<FailureDetails>(failure) : null);

    private static HistoryItem Describe(Turn turn, HistoryEvent happened) => new(
        new DateTimeOffset(turn.At, TimeSpan.Zero),
        happened.Kind.ToString(),
        happened.Name,
        happened.Id,
        happened.At is { } fireAt ? WorkflowJson.Serialize("The instant", fireAt) : happened.Payload,
        happened.Failure);
}
