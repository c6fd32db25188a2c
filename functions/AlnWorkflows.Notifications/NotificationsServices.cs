using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Notifications;

/// <summary>Registrations of this project.</summary>
public static class NotificationsServices
{
    /// <summary>Adds the writer of messages and notices. What carries the mail is added by itself.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services.AddSingleton<IMessageWriter, MessageWriter>();
}
