using AlnWorkflows.Durable;
using AlnWorkflows.Simulation.Hosting;
using AlnWorkflows.Simulation.Scheduling;
using AlnWorkflows.Simulation.Storage;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation;

/// <summary>The simulated world as a scenario sees it: time, hosts, a client that never gives up, effects, and a place to
/// say what is wrong.</summary>
public sealed class World
{
    private readonly WorldClock clock;
    private readonly Strand outside;
    private readonly List<Host> hosts = [];
    private readonly List<string> violations = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private TaskCompletionSource arrival = new();
    private int asked;

    internal World(WorldClock clock, Strand outside, Random random, WorldStores stores, IReadOnlyList<Scenario> scenarios)
    {
        (this.clock, this.outside, Random, Stores, Scenarios) = (clock, outside, random, stores, scenarios);
        Client = new WorldClient(this);
        Inspection = new Inspection(this);
        Time = new StrandClock(clock, outside);
        Registry = scenarios[0].NewRegistry();
        stores.Written += Effects.Observe;
        foreach (var scenario in scenarios)
            scenario.Register(Registry);
    }

    /// <summary>The scenario's own source of chance, the same for the same seed.</summary>
    public Random Random { get; }

    public DateTimeOffset Now => clock.Now;

    /// <summary>The world's time as a clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>How often something has gone wrong.</summary>
    public int Troubles { get; internal set; }

    /// <summary>How many calls have happened: what may go on for long ends its acts in time by it.</summary>
    public int Calls { get; internal set; }

    /// <summary>Asks hosts for what clients ask engines, again and again until it is acknowledged.</summary>
    public WorldClient Client { get; }

    public Effects Effects { get; } = new();

    /// <summary>Reads what is stored as it is, without trouble and without time.</summary>
    public Inspection Inspection { get; }

    /// <summary>All rows that are not the engine's, as they are.</summary>
    public ITableStore Records => Stores.Records;

    /// <summary>The hosts that have started and live.</summary>
    public IEnumerable<Host> Hosts => hosts.Where(host => host.IsUp);

    public IReadOnlyList<string> Violations => violations;

    /// <summary>What was counted; the command adds it up over all seeds.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>Nothing goes wrong any more, and the world comes to rest.</summary>
    public bool IsCalm { get; internal set; }

    /// <summary>Somebody waits for what they asked of a host.</summary>
    internal bool IsAsked => asked > 0;

    internal WorkflowRegistry Registry { get; }

    internal IReadOnlyList<Scenario> Scenarios { get; }

    internal WorldStores Stores { get; }

    internal List<Host> AllHosts => hosts;

    internal List<Task> Afterwards { get; } = [];

    /// <summary>A host is up.</summary>
    internal void Arrive()
    {
        var waiting = arrival;
        arrival = new TaskCompletionSource();
        waiting.SetResult();
    }

    /// <summary>Waits in the world's time.</summary>
    public Task DelayAsync(TimeSpan time)
    {
        var over = new TaskCompletionSource();
        new WorldTimer(clock, outside, over.SetResult).Change(time, Timeout.InfiniteTimeSpan);
        return over.Task;
    }

    /// <summary>Waits for some time up to this, drawn from <see cref="Random"/>.</summary>
    public Task DelayUpToAsync(TimeSpan most) => DelayAsync(most * Random.NextDouble());

    /// <summary>A host that is up, as soon as there is one.</summary>
    public async Task<Host> HostAsync()
    {
        while (true)
        {
            var up = Hosts.ToList();
            if (up.Count > 0)
                return up[Random.Next(up.Count)];
            await arrival.Task;
        }
    }

    /// <summary>Has some host do something, once.</summary>
    /// <exception cref="HostLostException">The host died meanwhile.</exception>
    public async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> work) => await (await HostAsync()).RunAsync(host => work(host.Services));

    /// <summary>Has hosts do something, one after the other, until one says that it is done.</summary>
    public async Task<T> PersistAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        asked++;
        try
        {
            while (true)
            {
                try
                {
                    return await AskAsync(work);
                }
                catch (Exception failure) when (failure is HostLostException or TableStoreException or OperationCanceledException)
                {
                    await DelayUpToAsync(TimeSpan.FromSeconds(5));
                }
            }
        }
        finally
        {
            asked--;
        }
    }

    /// <summary>Lets something go on beside the scenario's acts; it is waited for before the world comes to rest.</summary>
    public void Beside(Task act) => Afterwards.Add(act);

    /// <summary>The same for something that begins within a host and goes on outside, whatever becomes of the host.</summary>
    public void BesideOutside(Func<Task<bool>> act) => Beside(outside.RunAsync(act));

    /// <summary>Counts something that may happen and should be known of.</summary>
    public void Count(string what, int times = 1) => counts[what] = counts.GetValueOrDefault(what) + times;

    /// <summary>Records a violation of what must hold.</summary>
    public void Violate(string what) => violations.Add(what);

    /// <summary>Records a violation unless this holds.</summary>
    public void Expect(bool holds, string what)
    {
        if (!holds)
            Violate(what);
    }
}
