using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Running;

internal static partial class SweepLog
{
    [LoggerMessage(2001, LogLevel.Warning, "The sweep could not bring instance {InstanceId} up to date; it tries again at the next sweep.")]
    public static partial void Failed(ILogger logger, string instanceId, Exception exception);

    [LoggerMessage(2002, LogLevel.Warning, "Message {MessageKey} could not be delivered; it is tried again at the next sweep.")]
    public static partial void MessageFailed(ILogger logger, string messageKey, Exception exception);

    [LoggerMessage(2003, LogLevel.Error, "Instance {InstanceId} has failed while its run is still live: its case goes no further until an engineer has looked.")]
    public static partial void RunFailed(ILogger logger, string instanceId);

    [LoggerMessage(2004, LogLevel.Warning, "Instance {InstanceId} could not be told of what was recorded; the next sweep tells it.")]
    public static partial void NotSaidYet(ILogger logger, string instanceId, Exception exception);

    [LoggerMessage(2005, LogLevel.Information, "Started {Count} live runs again that the engine did not know.")]
    public static partial void StartedAgain(ILogger logger, int count);

    [LoggerMessage(2006, LogLevel.Warning, "Ends instance {InstanceId}: its run has ended, and it waits for what will never come.")]
    public static partial void EndedLate(ILogger logger, string instanceId);
}
