namespace AlnWorkflows.Processes.Ports;

/// <summary>The outbox of every body.</summary>
public interface IMessages
{
    /// <summary>Queues a message unless its key is taken; returns what is stored.</summary>
    Task<Message> QueueAsync(Message message, CancellationToken cancellationToken = default);

    /// <summary>The same, together with what the message tells, in one transaction.</summary>
    /// <exception cref="InvalidOperationException">One of the facts was told to its person in another message; nothing is stored.</exception>
    Task<Message> QueueAsync(Message message, IReadOnlyList<ToldFact> tells, CancellationToken cancellationToken = default);

    /// <summary>What was told of a case in messages of several facts, and to whom.</summary>
    Task<IReadOnlyList<ToldFact>> ToldAsync(CaseKey key, CancellationToken cancellationToken = default);

    Task<Message?> FindAsync(CaseKey key, string messageKey, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Message>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    /// <summary>Reads, changes and stores a message and its index rows under the version read; null where the message
    /// no longer is as <paramref name="when"/> wants it (somebody else claimed it): nothing is stored.</summary>
    Task<Message?> ChangeAsync(CaseKey key, string messageKey, Func<Message, bool> when, Func<Message, Message> change, CancellationToken cancellationToken = default);

    /// <summary>A page of the queued, held and sending messages of all bodies whose <see cref="Message.NotBefore"/> and
    /// <see cref="Message.TryAgainAt"/> have come, body after body, soonest first within each.</summary>
    Task<Page<Message>> DueAsync(DateTimeOffset now, string? continuation, CancellationToken cancellationToken = default);

    /// <summary>When the next message that is not yet due becomes due; null where none waits.</summary>
    Task<DateTimeOffset?> NextDueAsync(DateTimeOffset after, CancellationToken cancellationToken = default);
}
