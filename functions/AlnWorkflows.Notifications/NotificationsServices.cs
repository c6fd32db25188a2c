using AlnWorkflows.Notifications.Graph;
using AlnWorkflows.Notifications.SendGrid;
using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Notifications;

/// <summary>Registrations of this project.</summary>
public static class NotificationsServices
{
    /// <summary>Adds the writer of messages and notices. What carries the mail is added by itself.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services.AddSingleton<IMessageWriter, MessageWriter>();

    /// <summary>Takes in what SendGrid reports of mails it accepted. A sender puts <see cref="Mail.Reference"/> into the custom
    /// argument <c>key</c> of each mail.</summary>
    /// <exception cref="FormatException">The key is none.</exception>
    public static IServiceCollection AddSendGridReports(this IServiceCollection services, string publicKey)
    {
        var reports = new SendGridReports(publicKey, TimeProvider.System);
        return services.AddSingleton<IDeliveryReports>(_ => reports);
    }

    /// <summary>Keeps meetings in the calendars of organisers through Microsoft Graph.</summary>
    public static IServiceCollection AddGraphCalendars(this IServiceCollection services, GraphSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<GraphClients>()
        .AddSingleton<IOrganiserCalendars, GraphCalendars>();

    /// <summary>Adds an SMTP server as what carries the mail.</summary>
    /// <exception cref="InvalidOperationException">The settings cannot be used; each reason is named.</exception>
    public static IServiceCollection AddSmtpTransport(this IServiceCollection services, SmtpSettings settings)
    {
        SmtpSettings.Refuse(settings.Problems());
        return services.AddSingleton<IMailTransport>(provider =>
            new SmtpTransport(settings, provider.GetRequiredService<ILogger<SmtpTransport>>()));
    }
}
