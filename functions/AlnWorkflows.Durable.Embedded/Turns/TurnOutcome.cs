using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>What a turn led to.</summary>
/// <param name="Outputs">The turn's actions and, where the generation ended with it, how: the last event.</param>
/// <param name="CarriedOver">Events for the next generation, oldest first, where it continues as new.</param>
/// <param name="Mismatch">Why the code does not fit the history; nothing else counts then.</param>
internal sealed record TurnOutcome(
    IReadOnlyList<HistoryEvent> Outputs,
    string? CustomStatus,
    HistoryEvent? End,
    IReadOnlyList<HistoryEvent> CarriedOver,
    string? Mismatch = null)
{
    public static TurnOutcome Blocked(string mismatch) => new([], null, null, [], mismatch);

    public static TurnOutcome Ended(HistoryEvent end, string? customStatus) => new([end], customStatus, end, []);
}
