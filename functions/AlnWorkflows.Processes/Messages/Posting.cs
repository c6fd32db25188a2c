using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Puts messages into the outbox and tries at once to send those that may leave.</summary>
public sealed class Posting(IMessages messages, Outbox outbox, TimeProvider time)
{
    /// <summary>Queues a message once and returns it as it stands: sent, waiting, or failed for want of an address.</summary>
    public async Task<Message> PostAsync(MessageOrder order, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var queued = await messages.QueueAsync(
            new Message(
                order.Case, order.Key, order.Kind, order.RecipientId, order.Values, order.NotBefore ?? now, now,
                RunId: order.Wake?.RunId, EventName: order.Wake?.EventName, Invitation: order.Invitation, ReplyTo: order.ReplyTo,
                MustLeaveBy: order.MustLeaveBy, AtOnce: order.AtOnce, Series: order.Series),
            order.Tells ?? [],
            cancellationToken);
        return queued.NotBefore <= now && queued.State is MessageState.Queued or MessageState.Held
            ? await outbox.DeliverAsync(order.Case, order.Key, cancellationToken)
            : queued;
    }

    /// <summary>Queues each, one after the other.</summary>
    public async Task PostAllAsync(IEnumerable<MessageOrder> orders, CancellationToken cancellationToken)
    {
        foreach (var order in orders)
            await PostAsync(order, cancellationToken);
    }
}
