using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Simulation.Running;
using AlnWorkflows.Simulation.Scheduling;
using AlnWorkflows.Simulation.Storage;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Simulation.Hosting;

/// <summary>One process with an engine in it, from its start to its end.</summary>
public sealed class Host
{
    private readonly Chaos chaos;
    private readonly HostTableStore tables;
    private WorkflowClient? client;
    private Func<Task>? stop;
    private IServiceProvider? services;

    internal Host(string name, int place, World world, Scheduler scheduler, WorldClock clock, Chaos chaos)
    {
        (Place, this.chaos) = (place, chaos);
        Strand = new Strand(name, scheduler);
        Clock = new StrandClock(clock, Strand) { Skew = chaos.Skew() };
        tables = new HostTableStore(world.Stores, scheduler, clock, Strand);
    }

    public string Name => Strand.Name;

    /// <summary>Which of the hosts that should be there it is; its successors stand there after it.</summary>
    public int Place { get; }

    public IServiceProvider Services => services!;

    public WorkflowClient Client => client!;

    /// <summary>It has started and lives.</summary>
    public bool IsUp { get; private set; }

    public bool IsDead => Strand.IsDead;

    internal Strand Strand { get; }

    internal StrandClock Clock { get; }

    /// <summary>Has the host do something and waits for it.</summary>
    /// <exception cref="HostLostException">The host died meanwhile.</exception>
    public Task<T> RunAsync<T>(Func<Host, Task<T>> work) => Strand.RunAsync(() => work(this));

    internal async Task StartAsync(World world)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(world);
        collection.AddSingleton(world.Effects);
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton<ITableStore>(tables);
        collection.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        collection.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        collection.AddSingleton(_ => Client);
        foreach (var scenario in world.Scenarios)
            scenario.AddServices(collection);
        collection.TryAddSingleton(world.Registry);
        services = collection.BuildServiceProvider();
        // A host that dies disposes of nothing.
        var engine = new EmbeddedEngine(tables, world.Registry, services, Clock, NullLogger<EmbeddedEngine>.Instance, new EmbeddedEngineOptions
        {
            SystemTime = Clock,
            Scheduler = TaskScheduler.FromCurrentSynchronizationContext(),
            MaxConcurrentTurns = chaos.Turns,
            MaxConcurrentActivities = chaos.Activities,
            CachedInstances = chaos.Cached,
        });
        (client, stop) = (engine.Client, () => engine.StopAsync());
        await engine.StartAsync();
        IsUp = true;
        world.Arrive();
        foreach (var scenario in world.Scenarios)
            _ = scenario.RunBesideEngineAsync(services);
    }

    /// <summary>Ends the host as an operator does.</summary>
    internal async Task<bool> StopAsync()
    {
        IsUp = false;
        await stop!();
        return true;
    }

    internal void Kill()
    {
        IsUp = false;
        Strand.Kill();
    }
}
