using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Hosting;
using AlnWorkflows.Hosting.Starting;
using AlnWorkflows.LocalHost.Demonstration;
using AlnWorkflows.LocalHost.Running;
using AlnWorkflows.LocalHost.Settings;
using AlnWorkflows.LocalHost.Time;
using AlnWorkflows.Pages;
using AlnWorkflows.Pages.Demonstration;
using AlnWorkflows.Processes;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.Http;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.Http;
using Microsoft.AspNetCore.DataProtection;

namespace AlnWorkflows.LocalHost.Starting;

/// <summary>What this host is made of.</summary>
internal static class HostServices
{
    public static IServiceCollection AddLocalHost(this IServiceCollection services, HostSettings settings, StorageConnection storage, bool isDevelopment, bool isDemonstration)
    {
        services
            .AddBusinessTime()
            .AddStorage(storage)
            .AddRecords()
            .AddMail(settings.Shared)
            .AddOrganiserCalendars(settings.Shared)
            .AddProcesses(new ServiceSettings(settings.Shared.PublicAddress, settings.Shared.MailFrom))
            .AddEmbeddedEngine()
            .AddPages(pages =>
            {
                pages.IsDevelopment = isDevelopment;
                pages.IsDemonstration = isDemonstration;
                pages.TrustedIdentityHeader = settings.Identity?.Header;
            })
            .AddKeys(settings)
            .AddTelemetryExport(settings.Shared, EngineTelemetry.Name)
            .AddHostedService<EngineService>()
            .AddHostedService<SweepService>();
        if (settings.Shared.Graph is not null)
            services.AddHostedService<CalendarService>();
        return isDemonstration
            ? services.AddSingleton<DemonstrationSeed>().AddSingleton<IDemonstrationClock, MovableClock>()
            : services.AddSingleton<FirstStart>();
    }

    private static IServiceCollection AddBusinessTime(this IServiceCollection services) => services
        .AddSingleton(new BusinessTime(TimeProvider.System))
        .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<BusinessTime>());

    internal static IServiceCollection AddStorage(this IServiceCollection services, StorageConnection storage) => services
        .AddSingleton(_ => StorageHttpClient.Create())
        .AddSingleton<ITableStore>(provider => new HttpTableStore(provider.GetRequiredService<HttpClient>(), storage, TimeProvider.System))
        .AddSingleton<IBlobStore>(provider => new HttpBlobStore(provider.GetRequiredService<HttpClient>(), storage, TimeProvider.System));

    /// <summary>The keys of cookies and form tokens: kept with the data, so that a restart signs nobody out.</summary>
    private static IServiceCollection AddKeys(this IServiceCollection services, HostSettings settings)
    {
        var keys = services.AddDataProtection();
        if (settings.DataFolder is { } folder)
            keys.PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "keys")));
        else
            keys.UseEphemeralDataProtectionProvider();
        return services;
    }
}
