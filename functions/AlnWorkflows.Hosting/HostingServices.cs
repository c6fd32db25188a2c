using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Hosting.Telemetry;
using AlnWorkflows.Notifications;
using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Records;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Hosting;

/// <summary>Registrations that the hosts share.</summary>
public static class HostingServices
{
    /// <summary>Mail goes to the server that is named, else it stays in the mailbox page.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, SharedSettings settings)
    {
        services.AddNotifications().AddDeliveryReports(settings);
        return settings.Smtp is { } smtp ? services.AddSmtpTransport(smtp) : services.AddMailboxTransport();
    }

    /// <summary>What SendGrid reports is taken in where its key is named.</summary>
    public static IServiceCollection AddDeliveryReports(this IServiceCollection services, SharedSettings settings) =>
        settings.SendGridWebhookKey is { } key ? services.AddSendGridReports(key) : services;

    /// <summary>Meetings stand in the calendars of organisers whose tenants are named.</summary>
    public static IServiceCollection AddOrganiserCalendars(this IServiceCollection services, SharedSettings settings) =>
        settings.Graph is { } graph ? services.AddGraphCalendars(graph) : services;

    /// <summary>Traces and metrics go to the collector that is named, else nowhere.</summary>
    /// <param name="sources">The only sources of spans, and meters, that are sent.</param>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, SharedSettings settings, params IReadOnlyList<string> sources) =>
        settings.Telemetry is { } telemetry
            ? services.AddSingleton(telemetry).AddSingleton(new TelemetrySources(sources)).AddHostedService<TelemetryExport>()
            : services;
}
