using System.Collections.Concurrent;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Durable.Embedded.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>Runs activities, each in a scope of its own.</summary>
internal sealed class ActivityRunner(WorkflowRegistry registry, IServiceProvider services, ILogger logger)
{
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();

    /// <summary>Runs the activity and returns its result; null where the host stops and it has to be run again.</summary>
    public async Task<HistoryEvent?> RunAsync(string instanceId, HistoryEvent scheduled, CancellationToken cancellationToken)
    {
        var name = scheduled.Name!;
        using var span = new ActivitySpan(name, instanceId, scheduled.Id!.Value);
        if (!registry.Activities.TryGetValue(name, out var type))
            return Failed(new FailureDetails(FailureDetails.ActivityNotFound, $"No activity task named '{name}' was found."));

        try
        {
            await using var scope = services.CreateAsyncScope();
            var activity = (IActivity)(scope.ServiceProvider.GetService(type) ?? Factories.GetOrAdd(type, NewFactory)(scope.ServiceProvider, null));
            var input = WorkflowJson.Deserialize(scheduled.Payload, activity.InputType);
            var output = await activity.RunAsync(new ActivityContext(name, instanceId, cancellationToken), input);
            var payload = WorkflowJson.Serialize($"The output of activity '{name}'", output);
            span.Complete();
            return new HistoryEvent(HistoryKind.TaskCompleted, scheduled.Id, Payload: payload);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception thrown)
        {
            // Whatever an activity throws is its orchestration's to handle.
            TurnLog.ActivityFailed(logger, name, scheduled.Id.Value, instanceId, thrown.GetType().FullName!);
            return Failed(FailureDetails.Of(thrown));
        }

        HistoryEvent Failed(FailureDetails failure)
        {
            span.Fail(failure.ErrorType);
            return new HistoryEvent(HistoryKind.TaskFailed, scheduled.Id, Failure: failure);
        }
    }

    private static ObjectFactory NewFactory(Type type) => ActivatorUtilities.CreateFactory(type, []);
}
