using AlnWorkflows.Simulation.Running;
using AlnWorkflows.Simulation.Scheduling;

namespace AlnWorkflows.Simulation.Hosting;

/// <summary>The hosts of a world: starts them, kills them, and has others start in their places.</summary>
internal sealed class HostFleet(World world, Scheduler scheduler, WorldClock clock, Chaos chaos, Random random, Action<string> note)
{
    private readonly WorldTimer?[] restarts = new WorldTimer?[chaos.Hosts];
    private readonly Strand operations = new("operations", scheduler);
    private int lives;

    public int Crashes { get; private set; }

    /// <summary>Every place has a host that is up.</summary>
    public bool IsUp => world.Hosts.Count() == chaos.Hosts;

    public void Start()
    {
        for (var place = 0; place < chaos.Hosts; place++)
            Start(place);
    }

    /// <summary>Has a host in every place, now.</summary>
    public void Complete()
    {
        for (var place = 0; place < chaos.Hosts; place++)
        {
            if (restarts[place] is null)
                continue;
            restarts[place]!.Dispose();
            Start(place);
        }
    }

    /// <summary>Kills the host a call comes from; the call may still happen. False where it comes from no host.</summary>
    public bool Crash(PendingCall call)
    {
        if (world.AllHosts.Find(host => host.Strand == call.Strand) is not { } host)
            return false;
        var happens = random.Next(2) == 0;
        note($"{host.Name}: {call.What}: {(happens ? "applied" : "not applied")}, and the host crashes");
        if (happens)
            call.HappenUnheard();
        Kill(host);
        return true;
    }

    /// <summary>Does something to hosts while they are at rest.</summary>
    public void Meddle()
    {
        var up = world.Hosts.ToList();
        if (up.Count == 0)
            return;
        var host = up[random.Next(up.Count)];
        switch (random.Next(4))
        {
            case 0:
                note($"{host.Name} crashes at rest");
                Kill(host);
                break;
            case 1:
                note($"{host.Name} is stopped");
                _ = host.RunAsync(stopping => stopping.StopAsync()).ContinueWith(_ => Kill(host), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                break;
            case 2:
                host.Clock.Skew = chaos.Skew();
                note($"{host.Name}: the clock jumps to {host.Clock.Skew}");
                break;
            case 3 when world.Scenarios.All(scenario => scenario.SurvivesLossOfEngine):
                note("all hosts crash, and the engine's rows are lost");
                foreach (var each in world.AllHosts.ToList())
                    Kill(each);
                world.Stores.LoseEngine();
                break;
        }
    }

    private void Start(int place)
    {
        restarts[place] = null;
        var host = new Host($"host-{(char)('a' + place)}{++lives}", place, world, scheduler, clock, chaos);
        note($"{host.Name} starts, its clock is ahead by {host.Clock.Skew}");
        world.AllHosts.Add(host);
        host.Strand.Post(_ => StartHost(host), null);
    }

    private async void StartHost(Host host)
    {
        try
        {
            await host.StartAsync(world);
        }
        catch (Exception failure)
        {
            note($"{host.Name} does not start: {failure.Message}");
            Kill(host);
        }
    }

    private void Kill(Host host)
    {
        if (host.IsDead)
            return;
        Crashes++;
        world.Troubles++;
        host.Kill();
        scheduler.Forget(host.Strand);
        world.AllHosts.Remove(host);
        if (world.IsCalm)
        {
            Start(host.Place);
            return;
        }

        restarts[host.Place] = new WorldTimer(clock, operations, () => Start(host.Place));
        restarts[host.Place]!.Change(chaos.Downtime(), Timeout.InfiniteTimeSpan);
    }
}
