using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Checking;

/// <summary>What must hold of every instance, whatever its code.</summary>
internal static class InstanceChecks
{
    private static readonly string[] Results = ["TaskCompleted", "TaskFailed", "SubOrchestrationInstanceCompleted", "SubOrchestrationInstanceFailed"];

    /// <summary>What must hold at every moment.</summary>
    public static async Task CheckAsync(World world)
    {
        foreach (var id in await world.Inspection.InstancesAsync())
        {
            var state = await world.Inspection.StateAsync(id);
            if (state is null)
                continue;
            var history = await world.Inspection.HistoryAsync(id);
            CheckResults(world, id, history);
            CheckTimers(world, id, history);
            CheckStatus(world, state, history);
        }

        foreach (var (key, times) in world.Effects.Done)
            world.Expect(times == 1, $"Effect '{key}' was done {times} times.");
    }

    /// <summary>What must hold besides when no turn and no activity is pending.</summary>
    public static async Task CheckAtRestAsync(World world)
    {
        foreach (var id in world.Client.Started)
            world.Expect(world.Client.Purged.Contains(id) || await world.Inspection.StateAsync(id) is not null, $"Instance '{id}' was started and is gone.");
        var ids = await world.Inspection.InstancesAsync();
        var children = await world.Inspection.ChildrenAsync(ids);
        foreach (var id in ids)
        {
            var state = await world.Inspection.StateAsync(id);
            if (state is null || state.IsFinished || state.Status == OrchestrationStatus.Suspended)
                continue;
            var history = await world.Inspection.HistoryAsync(id);
            world.Expect(!state.IsBlocked, $"Instance '{id}' stands still: {state.FailureDetails?.ErrorMessage}");
            world.Expect(await world.Inspection.InboxAsync(id) == 0, $"Instance '{id}' is stuck: it has been told something and takes no turn.");
            foreach (var open in Open(history, "TaskScheduled"))
                world.Violate($"Instance '{id}' is stuck: activity '{open.Name}' (#{open.TaskId}) has no result.");
            foreach (var open in Open(history, "SubOrchestrationInstanceCreated"))
                world.Expect(
                    children.TryGetValue((id, open.TaskId!.Value), out var child) && child is { IsFinished: false },
                    $"Instance '{id}' is stuck: its child '{child?.InstanceId}' (#{open.TaskId}) is {child?.Status.ToString() ?? "not there"}.");
            foreach (var timer in OpenTimers(history).Where(timer => timer.FireAt < world.Now - TimeSpan.FromMinutes(2)))
                world.Violate($"Instance '{id}' is stuck: timer #{timer.Id} was due at {timer.FireAt:O} and it is {world.Now:O}.");
        }
    }

    private static void CheckResults(World world, string id, IReadOnlyList<HistoryItem> history)
    {
        var twice = history.Where(item => Results.Contains(item.Kind)).GroupBy(item => item.TaskId).Where(group => group.Count() > 1);
        foreach (var group in twice)
            world.Violate($"Instance '{id}' has {group.Count()} results of #{group.Key}.");
        var raised = history.Where(item => item.Kind == "EventRaised").GroupBy(item => (item.Name?.ToUpperInvariant(), item.SerializedPayload)).Where(group => group.Count() > 1);
        foreach (var group in raised)
            world.Violate($"Instance '{id}' was told {group.Count()} times of event {group.Key}.");
    }

    private static void CheckTimers(World world, string id, IReadOnlyList<HistoryItem> history)
    {
        var open = new Dictionary<int, DateTimeOffset>();
        foreach (var item in history)
        {
            switch (item.Kind)
            {
                case "TimerCreated":
                    open.Add(item.TaskId!.Value, FireAt(item));
                    break;
                case "TimerCancelled":
                    open.Remove(item.TaskId!.Value);
                    break;
                case "TimerFired" when open.Remove(item.TaskId!.Value, out var due):
                    world.Expect(item.Timestamp >= due, $"Instance '{id}': timer #{item.TaskId} of {due:O} fired early, at {item.Timestamp:O}.");
                    foreach (var (other, earlier) in open.Where(other => other.Value < due))
                        world.Violate($"Instance '{id}': timer #{item.TaskId} of {due:O} fired before timer #{other} of {earlier:O}.");
                    break;
                case "TimerFired":
                    world.Violate($"Instance '{id}': timer #{item.TaskId} fired and was not open.");
                    break;
            }
        }
    }

    private static void CheckStatus(World world, OrchestrationMetadata state, IReadOnlyList<HistoryItem> history)
    {
        var last = history.LastOrDefault(item => item.Kind.StartsWith("Execution", StringComparison.Ordinal) || item.Kind == "ContinueAsNew")?.Kind;
        var told = last switch
        {
            "ExecutionCompleted" => OrchestrationStatus.Completed,
            "ExecutionFailed" => OrchestrationStatus.Failed,
            "ExecutionTerminated" => OrchestrationStatus.Terminated,
            "ExecutionSuspended" => OrchestrationStatus.Suspended,
            null when state.Status == OrchestrationStatus.Pending => OrchestrationStatus.Pending,
            _ => OrchestrationStatus.Running,
        };
        world.Expect(told == state.Status, $"Instance '{state.InstanceId}' is {state.Status}, and its history says {told} (its last word is {last}).");
    }

    private static IEnumerable<HistoryItem> Open(IReadOnlyList<HistoryItem> history, string kind)
    {
        var answered = history.Where(item => Results.Contains(item.Kind)).Select(item => item.TaskId).ToHashSet();
        return history.Where(item => item.Kind == kind && !answered.Contains(item.TaskId));
    }

    private static IEnumerable<(int Id, DateTimeOffset FireAt)> OpenTimers(IReadOnlyList<HistoryItem> history)
    {
        var over = history.Where(item => item.Kind is "TimerFired" or "TimerCancelled").Select(item => item.TaskId).ToHashSet();
        return history.Where(item => item.Kind == "TimerCreated" && !over.Contains(item.TaskId)).Select(item => (item.TaskId!.Value, FireAt(item)));
    }

    private static DateTimeOffset FireAt(HistoryItem item) => WorkflowJson.Deserialize<DateTime>(item.SerializedPayload);
}
