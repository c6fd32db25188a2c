using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

internal static partial class HostLog
{
    [LoggerMessage(4001, LogLevel.Error, "A sweep failed; the next comes in a minute.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(4002, LogLevel.Error, "Looking at organisers' calendars failed; it is done again in five minutes.")]
    public static partial void CalendarsFailed(ILogger logger, Exception exception);
}
