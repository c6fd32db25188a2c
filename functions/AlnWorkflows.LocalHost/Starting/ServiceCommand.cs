using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Hosting.Starting;
using AlnWorkflows.LocalHost.Azurite;
using AlnWorkflows.LocalHost.Demonstration;
using AlnWorkflows.LocalHost.Settings;
using AlnWorkflows.Pages;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;
using Microsoft.AspNetCore.HttpOverrides;

namespace AlnWorkflows.LocalHost.Starting;

/// <summary>Runs the service until it is told to stop.</summary>
internal static class ServiceCommand
{
    private const int CannotStart = 2;

    /// <returns>The exit code: 0, or 2 where something kept the service from starting; what, stands on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await ServeAsync(ServiceArguments.Parse(args));
            return 0;
        }
        catch (SettingsException exception)
        {
            await Console.Error.WriteLineAsync($"The service cannot start with these settings:{Environment.NewLine}{string.Join(Environment.NewLine, exception.Problems.Select(problem => $"- {problem}"))}");
        }
        catch (Exception exception) when (exception is FormatException or AzuriteException or MixedStorageException or IOException)
        {
            await Console.Error.WriteLineAsync($"The service cannot start. {exception.Message}");
        }

        return CannotStart;
    }

    private static async Task ServeAsync(ServiceArguments arguments)
    {
        var builder = Builder(arguments);
        var isDevelopment = builder.Environment.IsDevelopment();
        var settings = SettingsReader.Read(builder.Configuration, isDevelopment, arguments.IsDemonstration);
        await using var storage = await LocalStorage.OpenAsync(settings, arguments.IsDemonstration, Console.Error.WriteLine, CancellationToken.None);
        builder.Services.AddLocalHost(settings, storage.Connection, isDevelopment, arguments.IsDemonstration);

        await using var app = builder.Build();
        await PrepareAsync(app.Services, settings, arguments.IsDemonstration);
        Compose(app, settings, arguments.IsDemonstration);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Yn barod / Ready: {app.Urls.First()}"));
        await app.RunAsync();
    }

    /// <summary>Settings, each source over the one before: the files beside the assembly, local.settings.json, the
    /// environment, the command line.</summary>
    internal static WebApplicationBuilder Builder(ServiceArguments arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments.Settings, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration
            .AddInMemoryCollection(LocalSettingsFile.Read())
            .AddEnvironmentVariables()
            .AddCommandLine(arguments.Settings);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls(SharedSettingsReader.DefaultAddress);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return builder;
    }

    private static async Task PrepareAsync(IServiceProvider services, HostSettings settings, bool isDemonstration)
    {
        await RecordsSchema.EnsureAsync(services.GetRequiredService<ITableStore>(), services.GetRequiredService<IBlobStore>());
        if (isDemonstration)
            await services.GetRequiredService<DemonstrationSeed>().EnsureAsync(CancellationToken.None);
        else
            await services.GetRequiredService<FirstStart>().EnsureAsync(settings.Shared.School, needsAccount: false, CancellationToken.None);
    }

    private static void Compose(WebApplication app, HostSettings settings, bool isDemonstration)
    {
        if (isDemonstration)
            app.Map(ClockEndpoint.Path, clock => clock.Run(ClockEndpoint.MoveAsync));
        if (settings.Identity is { } identity)
            app.UseForwardedHeaders(Forwarded(identity)).UseMiddleware<TrustedIdentity>(identity);
        app.UsePages();
    }

    /// <summary>The proxy speaks https for us: cookies must know it.</summary>
    private static ForwardedHeadersOptions Forwarded(IdentitySettings identity)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in identity.TrustedProxies)
            options.KnownProxies.Add(proxy);
        return options;
    }
}
