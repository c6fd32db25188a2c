using Microsoft.Extensions.Logging;

namespace AlnWorkflows.LocalHost.Running;

internal static partial class HostLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A sweep failed; the next comes in a minute.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);
}
