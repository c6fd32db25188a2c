using System.Net;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Notifications;
using AlnWorkflows.Pages.Demonstration;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Pages.Tests;

/// <summary>The pages on a real server, over records in memory and the embedded engine, under a clock that stands still.</summary>
public sealed class PagesSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<HttpClient> browsers = [];

    private PagesSite(WebApplication app, ManualTimeProvider time)
    {
        this.app = app;
        Time = time;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public ManualTimeProvider Time { get; }

    public static async Task<PagesSite> StartAsync(Action<PagesOptions>? configure = null, DateOnly? on = null, RuleTable? rules = null, Action<IServiceCollection>? services = null)
    {
        var time = new ManualTimeProvider(London.At(on ?? new DateOnly(2025, 9, 15), new TimeOnly(9, 0)));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<ITableStore, InMemoryTableStore>()
            .AddSingleton<IBlobStore, InMemoryBlobStore>()
            .AddSingleton<IDemonstrationClock, SteppingClock>()
            .AddRecords()
            .AddMailboxTransport()
            .AddNotifications()
            .AddProcesses(new ServiceSettings(new Uri("https://aln.example.org"), "aln@aln.example.org"))
            .AddSingleton(_ => rules ?? RuleTable.LoadEmbedded())
            .AddEmbeddedEngine(new EmbeddedEngineOptions { SystemTime = time })
            .AddPages(options =>
            {
                options.IsDevelopment = true;
                options.IsDemonstration = true;
                configure?.Invoke(options);
            });
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UsePages();
        await RecordsSchema.EnsureAsync(app.Services.GetRequiredService<ITableStore>(), app.Services.GetRequiredService<IBlobStore>());
        await Seed.LayAsync(app.Services);
        await app.StartAsync();
        return new PagesSite(app, time);
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Lets the engine run and the outbox deliver until both are at rest.</summary>
    public Task SettleAsync() => SettleAsync(app.Services, Time);

    public static async Task SettleAsync(IServiceProvider services, ManualTimeProvider time)
    {
        var engine = services.GetRequiredService<EmbeddedEngine>();
        do
        {
            await engine.RunUntilIdleAsync();
            await services.GetRequiredService<Outbox>().DeliverDueAsync(time.GetUtcNow(), CancellationToken.None);
        }
        while (engine.HasWork);
    }

    /// <summary>Somebody with a browser of their own.</summary>
    public Visitor Visitor()
    {
        var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        browsers.Add(browser);
        return new Visitor(this, browser);
    }

    /// <summary>Somebody who signed in with an account of Entra ID, as App Service Authentication states it.</summary>
    public Visitor Visitor(EntraAccount account)
    {
        var visitor = Visitor();
        browsers[^1].DefaultRequestHeaders.TryAddWithoutValidation("X-MS-CLIENT-PRINCIPAL", EntraSignInTests.Principal(account));
        return visitor;
    }

    /// <summary>A signed-in person with a browser of their own, reading English.</summary>
    public async Task<Visitor> SignedInAsync(string personId)
    {
        var visitor = Visitor();
        await visitor.GetAsync("/sign-in?lang=en");
        await visitor.SubmitAsync(form => form["person"] = personId);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        browsers.ForEach(browser => browser.Dispose());
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
