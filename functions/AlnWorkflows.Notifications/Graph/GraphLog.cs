using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Notifications.Graph;

internal static partial class GraphLog
{
    [LoggerMessage(3201, LogLevel.Warning, "Microsoft Graph, tenant {TenantId}, event {Key}: {Outcome}, HTTP status {Status}, {Code}, request {RequestId}")]
    public static partial void Failed(this ILogger logger, Guid tenantId, string key, CalendarOutcome outcome, int status, string code, string? requestId);
}
