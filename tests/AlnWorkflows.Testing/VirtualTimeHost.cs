using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Testing;

/// <summary>
/// Runs orchestrations on the embedded engine under a clock that stands still until nothing else can happen and then jumps
/// to the next timer: years in milliseconds, in process, on the caller's flow alone, in the same order every time.
/// Hosts share nothing, so hundreds may run in parallel.
/// </summary>
/// <example>
/// <code>
/// await using var host = new VirtualTimeHost(registry, services => services.AddSingleton(records));
/// await host.Client.ScheduleNewOrchestrationInstanceAsync("DecideAln", input, new("case-1:DecideAln:1"));
/// await host.RunUntilAsync(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
/// </code>
/// </example>
public sealed class VirtualTimeHost : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly List<Func<Task<DateTimeOffset?>>> turns = [];
    private DateTimeOffset? nextTurn;

    /// <param name="registry">What the engine can run.</param>
    /// <param name="configure">Adds what activities need. <see cref="TimeProvider"/> (the host's clock),
    /// <see cref="ITableStore"/>, <see cref="WorkflowClient"/>, the registry and silent logging are there already, unless
    /// added here.</param>
    /// <param name="clock">The clock to share; null is a new one, at 09:00 UTC on 1 September 2025.</param>
    /// <param name="store">The store to share, as after a crash: a second host over it takes up what the first has left.
    /// Null is a new store in memory.</param>
    public VirtualTimeHost(WorkflowRegistry registry, Action<IServiceCollection>? configure = null, ManualTimeProvider? clock = null, ITableStore? store = null)
    {
        Clock = clock ?? new ManualTimeProvider();
        var collection = new ServiceCollection();
        configure?.Invoke(collection);
        collection.TryAddSingleton<TimeProvider>(Clock);
        collection.TryAddSingleton(store ?? new InMemoryTableStore());
        collection.TryAddSingleton(registry);
        collection.TryAddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        collection.TryAddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        collection.AddEmbeddedEngine(new EmbeddedEngineOptions { SystemTime = Clock });
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public ManualTimeProvider Clock { get; }

    public IServiceProvider Services => services;

    public ITableStore Store => services.GetRequiredService<ITableStore>();

    public EmbeddedEngine Engine => services.GetRequiredService<EmbeddedEngine>();

    public WorkflowClient Client => services.GetRequiredService<WorkflowClient>();

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Adds work that runs whenever the engine has come to rest, such as a sweep. It returns when it next has
    /// something to do, or null; an instant that is not later than now counts as null.</summary>
    public void AddTurn(Func<Task<DateTimeOffset?>> turn) => turns.Add(turn);

    /// <summary>Runs all that can run at this instant.</summary>
    public async Task RunUntilIdleAsync()
    {
        do
        {
            await Engine.RunUntilIdleAsync();
            nextTurn = null;
            foreach (var turn in turns)
            {
                if (await turn() is { } due && due > Now && !(nextTurn <= due))
                    nextTurn = due;
            }
        }
        while (Engine.HasWork);
    }

    /// <summary>Runs all that can run, moves to the next instant at which something is due, and runs that. False where
    /// nothing is due ever; the clock has not moved then.</summary>
    public async Task<bool> AdvanceToNextTimerAsync()
    {
        await RunUntilIdleAsync();
        if (await NextDueAsync() is not { } due)
            return false;

        Clock.AdvanceTo(due);
        await RunUntilIdleAsync();
        return true;
    }

    /// <summary>Moves to the instant, stopping at every instant on the way at which something is due and running all that
    /// can run there; what is due at the instant itself is run too.</summary>
    public async Task RunUntilAsync(DateTimeOffset instant)
    {
        await RunUntilIdleAsync();
        while (await NextDueAsync() is { } due && due <= instant)
        {
            Clock.AdvanceTo(due);
            await RunUntilIdleAsync();
        }

        Clock.AdvanceTo(instant);
        await RunUntilIdleAsync();
    }

    /// <summary>When something is next due, in the engine or in an added turn; null where nothing is.</summary>
    public async Task<DateTimeOffset?> NextDueAsync()
    {
        var engine = await Engine.NextDueAsync();
        return nextTurn is null || engine <= nextTurn ? engine : nextTurn;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
