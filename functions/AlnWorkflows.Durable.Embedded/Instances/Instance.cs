using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>An instance as it was last read or written, held for its next turn.</summary>
internal sealed class Instance
{
    private readonly List<Turn> history = [];

    public required string Id { get; init; }

    public required InstanceState State { get; set; }

    /// <summary>The version of the state row.</summary>
    public required string ETag { get; set; }

    public IReadOnlyList<Turn> History => history;

    public OpenWork Open { get; private set; } = new();

    public SortedDictionary<string, InboxMessage> Inbox { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of the last message this host knows of.</summary>
    public long LastMessage { get; set; }

    public List<OutboxEntry> Outbox { get; } = [];

    /// <summary>Outbox rows that are delivered and go with the next write.</summary>
    public List<OutboxEntry> Delivered { get; } = [];

    /// <summary>Activities that have been called and have no result, recorded or waiting to be.</summary>
    public IEnumerable<HistoryEvent> ActivitiesToRun => State.IsFinished
        ? []
        : Open.Activities.Values.Where(scheduled => !Inbox.Values.Any(message => message.Generation == State.Generation && message.First.IsResult && message.First.Id == scheduled.Id));

    /// <summary>Takes note of a message; false where others before it must have been stored by another host.</summary>
    public bool TryReceive(InboxMessage message)
    {
        if (message.Number > LastMessage + 1)
            return false;
        if (message.Number == LastMessage + 1)
        {
            LastMessage = message.Number;
            Inbox.TryAdd(message.RowKey, message);
        }

        return true;
    }

    /// <summary>False where the timer has fired, was cancelled, or was armed for another instant by a turn that was never
    /// written.</summary>
    public bool Awaits(DueEntry entry) =>
        entry.Generation == State.Generation && Open.Timers.TryGetValue(entry.TaskId, out var timer) && timer.FireAt == entry.FireAt;

    /// <summary>False where a timer was found due that this knows nothing of: another host may have armed it since.</summary>
    public bool CanTell(DueEntry entry) =>
        State.IsFinished || (State.Status != OrchestrationStatus.Suspended && Awaits(entry));

    public void Append(Turn turn)
    {
        history.Add(turn);
        Open.Add(turn);
    }

    /// <summary>Takes over what a write of a turn has made true.</summary>
    public void Apply(TurnCommit commit, InstanceState state, string etag, OutboxEntry? sent, InboxMessage? nextStart, IEnumerable<OutboxEntry> delivered)
    {
        (State, ETag) = (state, etag);
        foreach (var message in commit.Consumed)
            Inbox.Remove(message.RowKey);
        foreach (var entry in delivered.ToList())
            Delivered.Remove(entry);
        if (sent is not null)
            Outbox.Add(sent);

        if (nextStart is null)
        {
            Append(commit.Turn);
            return;
        }

        history.Clear();
        Open = new OpenWork();
        Inbox.Add(nextStart.RowKey, nextStart);
    }
}
