using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

internal static partial class HostLog
{
    [LoggerMessage(4001, LogLevel.Error, "A sweep failed; the next comes in a minute.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);
}
