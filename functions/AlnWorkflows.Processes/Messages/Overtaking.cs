using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Keeps the messages of one series in their order, whatever becomes of single attempts.</summary>
public sealed class Overtaking(IMessages messages)
{
    /// <summary>How long a message waits at least for the outcome of an earlier one.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(1);

    /// <summary>Stops a due message that a later one has overtaken; has one wait while an earlier one is being sent.</summary>
    /// <returns>The message as it then stands; null where nothing keeps it from leaving.</returns>
    public async Task<Message?> HoldBackAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.Series is not { } mine)
            return null;
        var others = (await messages.OfCaseAsync(message.Case, cancellationToken))
            .Where(other => other.RecipientId == message.RecipientId && other.Series?.Id == mine.Id)
            .ToList();
        if (others.Any(other => other.Series!.Number > mine.Number))
            return await messages.ChangeAsync(message.Case, message.Key, current => current.IsDue(now), current => current with { State = MessageState.Stopped, TryAgainAt = null }, cancellationToken);
        if (others.FirstOrDefault(other => other.Series!.Number < mine.Number && other.State == MessageState.Sending) is not { } before)
            return null;
        var then = before.TryAgainAt > now + Wait ? before.TryAgainAt : now + Wait;
        return await messages.ChangeAsync(message.Case, message.Key, current => current.IsDue(now), current => current with { State = MessageState.Queued, TryAgainAt = then }, cancellationToken);
    }
}
