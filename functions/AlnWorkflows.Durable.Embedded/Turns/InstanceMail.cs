using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Work;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>Stores what instances are told, for clients and for other instances, and wakes them.</summary>
internal sealed class InstanceMail(InstanceStore store, DueIndex due, InstanceSlots slots, WorkQueue queue, WorkflowRegistry registry, TimeProvider time)
{
    /// <summary>Creates an instance; false where the id is another's.</summary>
    public async Task<bool> StartAsync(string instanceId, string name, string? input, ParentLink? parent, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var registration = registry.Orchestrations.GetValueOrDefault(name);
        var state = new InstanceState
        {
            Name = registration?.Name ?? name,
            Version = registration?.Version ?? "",
            Status = OrchestrationStatus.Pending,
            CreatedAt = now,
            UpdatedAt = now,
            Input = input,
            Parent = parent,
            Token = InstanceState.NewToken(),
        };
        var start = new InboxMessage([new HistoryEvent(HistoryKind.ExecutionStarted, Name: state.Name, Payload: input, Version: state.Version)]);

        using var hold = await due.HoldAsync(instanceId, true, cancellationToken);
        var slot = slots.Get(instanceId);
        try
        {
            var instance = await store.CreateAsync(instanceId, state, start, cancellationToken);
            if (instance is not null)
                slot.Adopt(instance);
            return instance is not null;
        }
        finally
        {
            queue.Call(slot);
        }
    }

    /// <summary>Stores a message for an instance, once for its id.</summary>
    public async Task<InboxAddition> SendAsync(string instanceId, InboxMessage message, string messageId, CancellationToken cancellationToken)
    {
        using var hold = await due.HoldAsync(instanceId, false, cancellationToken);
        var slot = slots.Get(instanceId);
        try
        {
            var (addition, stored) = await store.AddAsync(instanceId, message, messageId, cancellationToken);
            if (addition == InboxAddition.Added)
                slot.Arrive(stored);
            return addition;
        }
        finally
        {
            queue.Call(slot);
        }
    }
}
