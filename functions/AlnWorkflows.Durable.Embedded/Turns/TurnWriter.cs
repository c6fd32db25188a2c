using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>Makes what a turn writes from what it took up and what it led to.</summary>
internal static class TurnWriter
{
    public static TurnCommit Commit(Instance instance, TurnPlan plan, TurnOutcome outcome, string version, DateTimeOffset now)
    {
        var state = instance.State with
        {
            Token = InstanceState.NewToken(),
            UpdatedAt = now,
            LastTurnAt = plan.At,
            Status = plan.IsSuspended ? OrchestrationStatus.Suspended : OrchestrationStatus.Running,
            CustomStatus = plan.IsSuspended ? instance.State.CustomStatus : outcome.CustomStatus,
            Failure = default,
        };
        state = End(state, outcome.End, version);

        var children = outcome.Outputs.Where(output => output.Kind == HistoryKind.SubOrchestrationInstanceCreated).Select(output => output.Id!.Value).ToList();
        var tellsParent = state.IsFinished && state.Parent is not null;
        return new TurnCommit(
            new Turn(plan.At, plan.Inputs, outcome.Outputs),
            state,
            plan.Consumed,
            children.Count > 0 || tellsParent ? new OutboxEntry(children, tellsParent) : null,
            outcome.End?.Kind == HistoryKind.ContinueAsNew ? NextStart(state, outcome) : null);
    }

    /// <summary>The timers of the turn that the due index must know before it is written.</summary>
    public static IReadOnlyList<DueEntry> NewTimers(Instance instance, TurnCommit commit)
    {
        if (commit.NextStart is not null || commit.State.IsFinished)
            return [];

        var over = commit.Turn.Inputs.Concat(commit.Turn.Outputs)
            .Where(each => each.Kind is HistoryKind.TimerFired or HistoryKind.TimerCancelled)
            .Select(each => each.Id!.Value)
            .ToHashSet();
        var armed = commit.Turn.Outputs
            .Where(output => output.Kind == HistoryKind.TimerCreated)
            .Select(output => (Id: output.Id!.Value, FireAt: output.At!.Value));
        // While an instance rests, the index lets go of timers that fall due, by the clock of whichever host looks.
        if (commit.Turn.Inputs.Any(input => input.Kind == HistoryKind.ExecutionResumed))
            armed = armed.Concat(instance.Open.Timers.Where(timer => timer.Value.IsIndexed).Select(timer => (timer.Key, timer.Value.FireAt)));
        return [.. armed
            .Where(timer => timer.FireAt > commit.Turn.At && !over.Contains(timer.Id))
            .Select(timer => new DueEntry(instance.Id, instance.State.Generation, timer.Id, timer.FireAt))];
    }

    /// <summary>The timers that the due index knows and that mean nothing any more after the turn.</summary>
    public static IReadOnlyList<DueEntry> SettledTimers(Instance instance, TurnCommit commit)
    {
        var settled = commit.Turn.Inputs.Concat(commit.Turn.Outputs)
            .Where(each => each.Kind is HistoryKind.TimerFired or HistoryKind.TimerCancelled)
            .Select(each => each.Id!.Value)
            .ToHashSet();
        var allAre = commit.NextStart is not null || commit.State.IsFinished;
        return [.. instance.Open.Timers
            .Where(timer => timer.Value.IsIndexed && (allAre || settled.Contains(timer.Key)))
            .Select(timer => new DueEntry(instance.Id, instance.State.Generation, timer.Key, timer.Value.FireAt))];
    }

    /// <summary>True where the instance has something to do after the turn without being told anything more.</summary>
    public static bool LeavesWork(Instance instance, TurnCommit commit) =>
        commit.Sent is not null
        || commit.NextStart is not null
        || (!commit.State.IsFinished
            && (instance.Inbox.Count > commit.Consumed.Count
                || instance.Open.Activities.Count > 0
                || commit.Turn.Outputs.Any(output => output.Kind == HistoryKind.TaskScheduled || (output.Kind == HistoryKind.TimerCreated && output.At <= commit.Turn.At))));

    private static InstanceState End(InstanceState state, HistoryEvent? end, string version) => end?.Kind switch
    {
        HistoryKind.ExecutionCompleted => state with { Status = OrchestrationStatus.Completed, Output = end.Payload },
        HistoryKind.ExecutionTerminated => state with { Status = OrchestrationStatus.Terminated, Output = end.Payload },
        HistoryKind.ExecutionFailed => state with { Status = OrchestrationStatus.Failed, Failure = HistoryJson.Write(end.Failure) },
        HistoryKind.ContinueAsNew => state with { Generation = state.Generation + 1, Input = end.Payload, CustomStatus = default, Version = version },
        _ => state,
    };

    private static InboxMessage NextStart(InstanceState state, TurnOutcome outcome) => new(
    [
        new HistoryEvent(HistoryKind.ExecutionStarted, Name: state.Name, Payload: outcome.End!.Payload, Version: state.Version),
        .. outcome.CarriedOver,
    ]);
}
