using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Work;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>Brings to other instances what a turn has for them: children are started, parents told. A crash half way
/// leads to a second delivery, which the receiver knows by its id.</summary>
internal sealed class OutboxDelivery(InstanceStore store, InstanceReader reader, InstanceMail mail)
{
    public async Task DeliverAsync(InstanceSlot slot, Instance instance, CancellationToken cancellationToken)
    {
        foreach (var entry in instance.Outbox.ToList())
        {
            foreach (var child in entry.Children.Where(instance.Open.Children.ContainsKey))
                await StartChildAsync(slot, instance, instance.Open.Children[child], cancellationToken);
            if (entry.TellParent)
                await TellParentAsync(instance, cancellationToken);
            instance.Outbox.Remove(entry);
            instance.Delivered.Add(entry);
        }

        if (instance.State.IsFinished && instance.Delivered.Count > 0)
        {
            await store.RemoveAsync(instance.Id, instance.Delivered.Select(entry => entry.RowKey), cancellationToken);
            instance.Delivered.Clear();
        }
    }

    private async Task StartChildAsync(InstanceSlot slot, Instance parent, HistoryEvent created, CancellationToken cancellationToken)
    {
        var link = new ParentLink(parent.Id, parent.State.Generation, created.Id!.Value);
        if (await mail.StartAsync(created.InstanceId!, created.Name!, created.Payload, link, cancellationToken))
            return;

        var failure = FailureDetails.Of(new InstanceExistsException(created.InstanceId!));
        slot.Add(new TaskResult(parent.State.Generation, new HistoryEvent(HistoryKind.SubOrchestrationInstanceFailed, created.Id, Failure: failure)));
    }

    private async Task TellParentAsync(Instance child, CancellationToken cancellationToken)
    {
        var (state, parent) = (child.State, child.State.Parent!);
        var result = state.Status == OrchestrationStatus.Completed
            ? new HistoryEvent(HistoryKind.SubOrchestrationInstanceCompleted, parent.TaskId, Payload: await reader.TextAsync(child.Id, state.Output, cancellationToken))
            : new HistoryEvent(HistoryKind.SubOrchestrationInstanceFailed, parent.TaskId, Failure: await FailureAsync(child, cancellationToken));

        // A parent that is gone or has ended needs no answer.
        await mail.SendAsync(parent.InstanceId, new InboxMessage([result], parent.Generation), $"child:{child.Id}", cancellationToken);
    }

    private async Task<FailureDetails> FailureAsync(Instance child, CancellationToken cancellationToken) =>
        await reader.TextAsync(child.Id, child.State.Failure, cancellationToken) is { } json
            ? HistoryJson.Read<FailureDetails>(json)
            : new FailureDetails(nameof(OrchestrationStatus.Terminated), $"Instance '{child.Id}' was terminated.");
}
