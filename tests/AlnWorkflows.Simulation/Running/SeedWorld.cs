using System.Globalization;
using AlnWorkflows.Processes;
using AlnWorkflows.Simulation.Checking;
using AlnWorkflows.Simulation.Hosting;
using AlnWorkflows.Simulation.Scheduling;
using AlnWorkflows.Simulation.Storage;

namespace AlnWorkflows.Simulation.Running;

/// <summary>One seed's world, from its start to its rest. Everything in it runs on the caller's thread.</summary>
public sealed class SeedWorld
{
    private const int MostCalls = 100_000;
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(45);
    private readonly int seed;
    private readonly SeedOptions options;
    private readonly Random random;
    private readonly Chaos chaos;
    private readonly Scheduler scheduler;
    private readonly WorldClock clock;
    private readonly Strand outside;
    private readonly WorldStores stores;
    private readonly World world;
    private readonly HostFleet fleet;
    private readonly List<string> trace = [];
    private DateTimeOffset end = DateTimeOffset.MaxValue;

    private SeedWorld(int seed, SeedOptions options, ScenarioCatalogue catalogue)
    {
        (this.seed, this.options) = (seed, options);
        random = new Random(seed);
        var scenarios = options.Scenario is { } name ? [catalogue.Create(name)] : catalogue.Draw(random);
        chaos = new Chaos(random);
        scheduler = new Scheduler(random, chaos.Loyalty);
        clock = new WorldClock(scenarios[0].StartsAt);
        outside = new Strand("outside", scheduler);
        stores = new WorldStores(options.Sabotage, random);
        world = new World(clock, outside, new Random(random.Next()), stores, scenarios);
        fleet = new HostFleet(world, scheduler, clock, chaos, random, Note);
    }

    /// <summary>Runs one seed. The same seed and options lead to the same result, call by call.</summary>
    public static SeedResult Run(int seed, SeedOptions options, ScenarioCatalogue catalogue)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var its = new SeedWorld(seed, options, catalogue);
            ExecutionContext.Run(ExecutionContext.Capture()!, _ => its.RunOrViolate(), null);
            return its.Result();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private void RunOrViolate()
    {
        try
        {
            Run();
        }
        catch (Exception failure)
        {
            // Whatever the stored rows cannot be read for is a violation like any other.
            world.Violate($"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private SeedResult Result()
    {
        var violations = world.Violations.Concat(scheduler.Strayed is { } strayed ? [strayed] : []).Distinct().ToList();
        return new SeedResult(seed, string.Join("+", world.Scenarios.Select(scenario => scenario.Name)), violations, world.Calls, fleet.Crashes, world.Counts, trace);
    }

    private void Run()
    {
        Ids.DrawFrom(new Random(random.Next()));
        Now(stores.Records.EnsureTableAsync(Effects.Table));
        foreach (var scenario in world.Scenarios)
            Now(scenario.PrepareAsync(world));
        fleet.Start();
        var acts = outside.RunAsync(ActAsync);
        while (world.Violations.Count == 0 && scheduler.Strayed is null && world.Calls < MostCalls)
        {
            scheduler.RunReady();
            if (acts.IsFaulted)
                world.Violate($"The scenario broke off: {acts.Exception.InnerException}");
            else if (acts.IsCompleted && !world.IsCalm)
                Calm();
            else if (scheduler.HasCalls)
                HappenNext();
            else if (!Rest())
                return;
        }

        world.Expect(world.Calls < MostCalls, $"The world does not come to rest within {MostCalls} storage calls; the due index has {stores.DescribeDue()}.");
    }

    private async Task<bool> ActAsync()
    {
        await Task.WhenAll(world.Scenarios.Select(scenario => scenario.ActAsync(world)));
        for (var i = 0; i < world.Afterwards.Count; i++)
            await world.Afterwards[i];
        return true;
    }

    private void Calm()
    {
        Note("calm");
        chaos.IsCalm = world.IsCalm = true;
        var lastsOn = world.Scenarios.Min(scenario => scenario.LastsOn);
        end = lastsOn == TimeSpan.MaxValue ? DateTimeOffset.MaxValue : clock.Now + lastsOn;
        fleet.Complete();
    }

    private DateTimeOffset? NextDue()
    {
        DateTimeOffset? next = null;
        foreach (var scenario in world.Scenarios)
            next = Earliest(next, Now(scenario.NextDueAsync(world)));
        return next;
    }

    private void HappenNext()
    {
        world.Calls++;
        var lasts = chaos.CallLasts;
        var isLate = scheduler.OldestCall < (clock.Now - LongestCall).UtcTicks;
        var call = isLate ? scheduler.PickOldest() : scheduler.Pick();
        if (chaos.Crashes() && fleet.Crash(call))
            return;

        var trouble = chaos.TroubleOf(call);
        if (trouble != Trouble.None)
            world.Troubles++;
        var outcome = call.Happen(trouble, random);
        if (options.IsTraced)
            Note($"{call.Strand.Name}: {call.What}: {outcome}");
        clock.MoveTo(clock.Now + lasts);
    }

    /// <summary>Nothing can go on before time does. False where it need not: the world has come to rest for good.</summary>
    private bool Rest()
    {
        var timer = Earliest(stores.NextTimer(), NextDue());
        var isBusy = stores.HasReadyRows() || timer <= clock.Now;
        var isAtRest = !isBusy && fleet.IsUp && !(timer <= clock.Now + TimeSpan.FromMinutes(2));
        if (isAtRest)
            CheckAtRest();
        var acts = clock.NextTimer(strand => strand == outside);
        if (isAtRest && world.IsCalm && acts is null && (timer is null || timer > end))
        {
            foreach (var scenario in world.Scenarios)
                Now(scenario.CheckAtEndAsync(world));
            return false;
        }

        if (!world.IsCalm && random.Next(8) == 0)
            fleet.Meddle();
        // While nothing is to be done and nobody waits, time leaps; else it goes on by no more than a host that works may miss.
        var soon = clock.NextTimer(strand => strand != outside) is { } hosts ? Later(hosts, clock.Now + LongestStep * random.NextDouble()) : (DateTimeOffset?)null;
        var next = isBusy || world.IsAsked ? Earliest(acts, soon) : Earliest(acts, timer) ?? soon;
        if (next is null)
            world.Violate("Nothing will ever happen again, and the world is not at rest.");
        else
            clock.MoveTo(next.Value);
        return true;
    }

    private void CheckAtRest()
    {
        Now(InstanceChecks.CheckAsync(world));
        Now(InstanceChecks.CheckAtRestAsync(world));
        foreach (var scenario in world.Scenarios)
            Now(scenario.CheckAtRestAsync(world));
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    /// <summary>Reads and writes of the stored rows themselves complete at once.</summary>
    private static void Now(Task done)
    {
        if (!done.IsCompleted)
            throw new InvalidOperationException("What inspects or prepares the stored rows must not wait for anything.");
        done.GetAwaiter().GetResult();
    }

    private static T Now<T>(Task<T> done)
    {
        Now((Task)done);
        return done.Result;
    }

    private void Note(string what)
    {
        if (options.IsTraced)
            trace.Add(string.Create(CultureInfo.InvariantCulture, $"{clock.Now:yyyy-MM-dd HH:mm:ss.fff} {what}"));
    }
}
