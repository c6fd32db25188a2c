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
        Instance? instance = null;
        try
        {
            instance = await store.CreateAsync(instanceId, state, start, cancellationToken);
            return instance is not null;
        }
        finally
        {
            Wake(slot, () => slot.Adopt(instance!), instance is not null);
        }
    }

    /// <summary>Stores a message for an instance, once for its id.</summary>
    public async Task<InboxAddition> SendAsync(string instanceId, InboxMessage message, string messageId, CancellationToken cancellationToken)
    {
        using var hold = await due.HoldAsync(instanceId, false, cancellationToken);
        var slot = slots.Get(instanceId);
        var (addition, stored) = (InboxAddition.NotFound, message);
        try
        {
            (addition, stored) = await StoreAsync(slot, message, messageId, cancellationToken);
            return addition;
        }
        finally
        {
            Wake(slot, () => slot.Arrive(stored), addition == InboxAddition.Added);
        }
    }

    /// <summary>Stores a message without waking anybody.</summary>
    public async Task<(InboxAddition Result, InboxMessage Message)> StoreAsync(InstanceSlot slot, InboxMessage message, string messageId, CancellationToken cancellationToken)
    {
        // Held for a write or two; without a token the wait goes on under the scheduler it began on.
        await slot.Sending.WaitAsync(CancellationToken.None);
        try
        {
            var tail = slot.Tail;
            slot.Tail = null;
            var (addition, stored, newTail) = await store.AddAsync(slot.InstanceId, message, messageId, tail, cancellationToken);
            slot.Tail = newTail;
            return (addition, stored);
        }
        finally
        {
            slot.Sending.Release();
        }
    }

    private void Wake(InstanceSlot slot, Action tell, bool isKnown)
    {
        // A write without an answer, or one made twice, may have left something this host has not seen.
        if (isKnown)
            tell();
        else
            slot.Reload();
        queue.Call(slot);
    }
}
