using AlnWorkflows.AzureHost.Mail;
using AlnWorkflows.AzureHost.Settings;
using AlnWorkflows.AzureHost.Tables;
using AlnWorkflows.Hosting;
using AlnWorkflows.Hosting.Keys;
using AlnWorkflows.Hosting.Starting;
using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.Http;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using SendGrid;

namespace AlnWorkflows.AzureHost.Starting;

/// <summary>What stands between the product and Azure: storage, mail, keys, and the first start.</summary>
internal static class AdapterServices
{
    /// <summary>What the worker says of each invocation, under the host's own trace: names of functions and ids. Application
    /// Insights needs no export of ours: the Functions host sends there what it and its workers do.</summary>
    private const string WorkerSpans = "Microsoft.Azure.Functions.Worker";

    public static IServiceCollection AddAdapters(this IServiceCollection services, AzureSettings settings) => services
        .AddSingleton(settings)
        .AddStorage(settings)
        .AddRecords()
        .AddTableKeys()
        .AddCarrier(settings)
        .AddOrganiserCalendars(settings.Shared)
        .AddTelemetryExport(settings.Shared, WorkerSpans)
        .AddSingleton<FirstStart>()
        .AddHostedService<Preparation>();

    private static IServiceCollection AddStorage(this IServiceCollection services, AzureSettings settings) => services
        .AddSingleton(_ => TablesOf(settings))
        .AddSingleton(new TableAttempts(TimeProvider.System, StorageRetry.Default))
        .AddSingleton<ITableStore, AzureTableStore>()
        .AddSingleton<IBlobStore>(_ => new HttpBlobStore(StorageHttpClient.Create(), settings.Shared.Storage!, TimeProvider.System));

    private static TableServiceClient TablesOf(AzureSettings settings) => settings.StorageConnection is { } connection
        ? TableClients.ForConnectionString(connection)
        : TableClients.ForIdentity(settings.Shared.Storage!.TableEndpoint, settings.Credential);

    /// <summary>SendGrid where there is a key, else the server that is named, else, in development, the mailbox page.</summary>
    private static IServiceCollection AddCarrier(this IServiceCollection services, AzureSettings settings) => settings.SendGridKey is { } key
        ? services.AddNotifications().AddDeliveryReports(settings.Shared).AddSingleton<ISendGridClient>(_ => new SendGridClient(key)).AddSingleton<IMailTransport, SendGridTransport>()
        : services.AddMail(settings.Shared);
}
