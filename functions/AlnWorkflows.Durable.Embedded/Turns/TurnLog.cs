using AlnWorkflows.Durable;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>What the engine tells its operator. Ids and names only, never payloads.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(1, LogLevel.Information, "Instance {InstanceId} ({Name}) is {Status}")]
    public static partial void InstanceEnded(ILogger logger, string instanceId, string name, OrchestrationStatus status);

    [LoggerMessage(2, LogLevel.Error, "Instance {InstanceId} ({Name}) stands still: {Reason}")]
    public static partial void InstanceBlocked(ILogger logger, string instanceId, string name, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Attempt {Attempt} of a turn of instance {InstanceId} failed; it is tried again")]
    public static partial void TurnFailed(ILogger logger, Exception failure, string instanceId, int attempt);

    [LoggerMessage(4, LogLevel.Warning, "Activity {Name} (#{TaskId}) of instance {InstanceId} threw {ErrorType}")]
    public static partial void ActivityFailed(ILogger logger, string name, int taskId, string instanceId, string errorType);

    [LoggerMessage(5, LogLevel.Warning, "Rows nobody needs any more could not be removed; a purge or a later turn will do it")]
    public static partial void CleaningFailed(ILogger logger, Exception failure);

    [LoggerMessage(7, LogLevel.Warning, "Hosts {Hosts} have fallen silent: their work is taken over")]
    public static partial void HostsDied(ILogger logger, string hosts);

    [LoggerMessage(6, LogLevel.Warning, "The store could not be asked what is due; it is asked again")]
    public static partial void SweepFailed(ILogger logger, Exception failure);
}
