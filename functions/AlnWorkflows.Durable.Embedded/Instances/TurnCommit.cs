using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>All that one turn writes.</summary>
/// <param name="Turn">Goes to the history of the generation that ran it.</param>
/// <param name="State">The state after the turn; its turn count is set by the write.</param>
/// <param name="NextStart">What the next generation starts with, where the instance continues as new.</param>
internal sealed record TurnCommit(
    Turn Turn,
    InstanceState State,
    IReadOnlyList<InboxMessage> Consumed,
    OutboxEntry? Sent,
    InboxMessage? NextStart);
