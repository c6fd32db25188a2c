using System.Diagnostics;

namespace AlnWorkflows.Durable.Embedded.Telemetry;

/// <summary>One run of an activity, as it is shown to the outside. A run that is not ended by name was broken off.</summary>
internal sealed class ActivitySpan(string name, string instanceId, int taskId) : IDisposable
{
    private readonly long begun = Stopwatch.GetTimestamp();
    private readonly System.Diagnostics.Activity? span = (EngineTelemetry.Source.HasListeners() ? EngineTelemetry.Source.StartActivity($"activity {name}") : null)?
        .SetTag(EngineTelemetry.ActivityName, name)
        .SetTag(EngineTelemetry.InstanceId, instanceId)
        .SetTag(EngineTelemetry.TaskId, taskId);

    private string outcome = "BrokenOff";

    public void Complete() => outcome = "Completed";

    public void Fail(string errorType)
    {
        outcome = "Failed";
        span?.SetTag(EngineTelemetry.ErrorType, errorType).SetStatus(ActivityStatusCode.Error);
        EngineTelemetry.Failures.Add(
            1,
            new KeyValuePair<string, object?>(EngineTelemetry.FailureKind, "activity"),
            new KeyValuePair<string, object?>(EngineTelemetry.ActivityName, name),
            new KeyValuePair<string, object?>(EngineTelemetry.ErrorType, errorType));
    }

    public void Dispose()
    {
        span?.SetTag(EngineTelemetry.Outcome, outcome).Dispose();
        EngineTelemetry.ActivityDuration.Record(
            Stopwatch.GetElapsedTime(begun).TotalSeconds,
            new KeyValuePair<string, object?>(EngineTelemetry.ActivityName, name),
            new KeyValuePair<string, object?>(EngineTelemetry.Outcome, outcome));
    }
}
