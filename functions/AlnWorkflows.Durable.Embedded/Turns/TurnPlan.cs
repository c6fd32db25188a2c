using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Work;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>What the next turn of an instance takes up.</summary>
/// <param name="At">The turn's instant (UTC).</param>
/// <param name="Consumed">Inbox messages it uses up, among them those that come too late to mean anything.</param>
/// <param name="Recorded">Results it uses up.</param>
/// <param name="IsSuspended">The instance is, or becomes, suspended: no code is run.</param>
/// <param name="Termination">The instance is to be ended without running its code.</param>
internal sealed record TurnPlan(
    DateTime At,
    IReadOnlyList<HistoryEvent> Inputs,
    IReadOnlyList<InboxMessage> Consumed,
    IReadOnlyList<TaskResult> Recorded,
    bool IsSuspended,
    HistoryEvent? Termination)
{
    private const int MaxMessages = 80;
    private const long MaxPayloadLength = 2_000_000;

    public static TurnPlan Make(Instance instance, IReadOnlyList<TaskResult> results, DateTime now)
    {
        var control = instance.Inbox.Values.Where(message => message.First.IsControl).Take(MaxMessages).ToList();
        var termination = control.FirstOrDefault(message => message.First.Kind == HistoryKind.ExecutionTerminated)?.First;
        var at = now > instance.State.LastTurnAt ? now : instance.State.LastTurnAt;
        if (termination is not null)
            return new TurnPlan(at, [], control, results, false, termination);

        var controls = control.ConvertAll(message => message.First);
        var isSuspended = control.Count > 0 ? controls[^1].Kind == HistoryKind.ExecutionSuspended : instance.State.Status == OrchestrationStatus.Suspended;
        return isSuspended
            ? new TurnPlan(at, controls, control, [], true, null)
            : Running(instance, results, at, control);
    }

    private static TurnPlan Running(Instance instance, IReadOnlyList<TaskResult> results, DateTime at, List<InboxMessage> control)
    {
        var inputs = control.ConvertAll(message => message.First);
        var consumed = new List<InboxMessage>(control);
        var answered = new HashSet<int>();
        var length = 0L;
        foreach (var message in instance.Inbox.Values.Where(message => !message.First.IsControl))
        {
            length += message.PayloadLength;
            if (consumed.Count == MaxMessages || (consumed.Count > control.Count && length > MaxPayloadLength))
                break;

            consumed.Add(message);
            if (message.Generation is { } generation && generation != instance.State.Generation)
                continue;
            if (!message.First.IsResult || IsAwaited(instance, message.First, answered))
                inputs.AddRange(message.Events);
        }

        inputs.AddRange(results
            .Where(result => result.Generation == instance.State.Generation && IsAwaited(instance, result.Event, answered))
            .Select(result => result.Event));
        inputs.AddRange(instance.Open.Timers
            .Where(timer => timer.Value.FireAt <= at)
            .OrderBy(timer => timer.Value.FireAt)
            .Select(timer => new HistoryEvent(HistoryKind.TimerFired, timer.Key)));

        // A generation begins later than anything of the one before, so that what is made of the time differs too.
        var isStart = inputs.Count > 0 && inputs.Exists(input => input.Kind == HistoryKind.ExecutionStarted);
        return new TurnPlan(isStart && at <= instance.State.LastTurnAt ? at.AddTicks(1) : at, inputs, consumed, results, false, null);
    }

    private static bool IsAwaited(Instance instance, HistoryEvent result, HashSet<int> answered) =>
        instance.Open.Awaits(result) && answered.Add(result.Id!.Value);
}
