using AlnWorkflows.AzureHost.Functions;
using AlnWorkflows.AzureHost.Starting;
using AlnWorkflows.AzureHost.Tests.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.AzureHost.Tests.Functions;

/// <summary>The host's own services with stores in memory, its functions on a hub, and one school with its ALNCo.</summary>
internal sealed class AzureHouse : IAsyncDisposable
{
    public const string School = "glan-yr-afon";
    public const string Alnco = "person-alnco";
    private const string Authority = "cardiff";

    private AzureHouse(WebApplication app, ManualTimeProvider time)
    {
        (App, Time) = (app, time);
        Code = new FunctionCode(app.Services);
        Hub = NewHub();
    }

    public WebApplication App { get; }

    public ManualTimeProvider Time { get; }

    public FunctionCode Code { get; }

    public Hub Hub { get; private set; }

    public static Actor Coordinator { get; } = new(Alnco, School, [Role.Alnco]);

    /// <param name="tables">The store to share; null is a new one.</param>
    public static async Task<AzureHouse> OpenAsync(ManualTimeProvider? clock = null, ITableStore? tables = null, bool isServing = false)
    {
        var time = clock ?? new ManualTimeProvider(London.At(new DateOnly(2025, 9, 15), new TimeOnly(9, 0)));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Services
            .AddAzureHost(Given.Development)
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(tables ?? new InMemoryTableStore())
            .AddSingleton<IBlobStore, InMemoryBlobStore>()
            .AddDataProtection().UseEphemeralDataProtectionProvider();
        var house = new AzureHouse(builder.Build(), time);
        await RecordsSchema.EnsureAsync(house.Get<ITableStore>(), house.Get<IBlobStore>());
        if (tables is null)
            await house.SeedAsync();
        if (isServing)
            await house.ServeAsync();
        return house;
    }

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>Does something in a scope that a client is bound to, as in an invocation.</summary>
    public async Task<T> InvokeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AlnWorkflows.AzureHost.Engine.DurableClientAccessor>().Client = Hub;
        return await act(scope.ServiceProvider);
    }

    /// <summary>Loses the task hub; the next is empty.</summary>
    /// <param name="isRestarted">A new worker begins on it, which knows nothing of earlier looks.</param>
    public void LoseHub(bool isRestarted = true)
    {
        Hub = NewHub();
        if (isRestarted)
            Get<RunLookups>().Note(allKnown: false);
    }

    public async Task SettleAsync()
    {
        await Hub.RunUntilIdleAsync();
        await Code.RunTimerAsync("Sweep");
        await Hub.RunUntilIdleAsync();
    }

    public async Task MoveToAsync(DateTimeOffset instant)
    {
        while (Hub.NextDue is { } due && due <= instant)
        {
            Time.AdvanceTo(due > Time.GetUtcNow() ? due : Time.GetUtcNow());
            await SettleAsync();
        }

        Time.AdvanceTo(instant);
        await SettleAsync();
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    private Hub NewHub()
    {
        var hub = new Hub(Time, Code);
        Code.Client = hub;
        return hub;
    }

    private async Task ServeAsync()
    {
        App.Run(context => PagesCall.InvokeAsync(context, Hub));
        await App.StartAsync();
    }

    private async Task SeedAsync()
    {
        var links = new BodyLinks("https://a.example/i", "https://a.example/d", "https://a.example/e", "https://a.example/r", "https://a.example/c", "https://a.example/p");
        var authority = new BilingualText("Cyngor Caerdydd", "Cardiff Council");
        await Get<IBodies>().SaveAsync(new Body(School, BodyKind.MaintainedSchool, new("Ysgol Glan-yr-afon", "Glan-yr-afon School"), Authority, authority, "school@example.org", "029 2000 0000", links));
        await Get<IBodies>().SaveAsync(new Body(Authority, BodyKind.LocalAuthority, authority, Authority, authority, "aln@example.org", "029 2000 0001", links));
        await Get<IPeople>().SaveAsync(new Person(School, Alnco, "Siân", "Evans", [Role.Alnco], Email: "sian@example.org"), null);
    }
}
