using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Race;

/// <summary>Events against timers: every acknowledged event is heard, once, in order.</summary>
public sealed class RaceScenario : HostileScenario
{
    private readonly Dictionary<string, string> said = [];

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<RaceOrchestration>();
    }

    public override Task ActAsync(World world) =>
        Task.WhenAll(Enumerable.Range(0, world.Random.Next(1, 3)).Select(i => SayAsync(world, $"race-{i}")));

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        foreach (var (id, words) in said)
            await CheckOutputAsync(world, id, words);
    }

    private async Task SayAsync(World world, string id)
    {
        said[id] = "";
        await world.Client.StartAsync("Race", id, id);
        var words = world.Random.Next(2, 10);
        for (var i = 0; i < words; i++)
        {
            await world.DelayUpToAsync(TimeSpan.FromMinutes(world.Random.Next(3) * 5));
            await world.Client.RaiseAsync(id, world.Random.Next(2) == 0 ? "Word" : "word", $"{i},");
            said[id] += $"{i},";
        }

        await world.Client.RaiseAsync(id, "word", "last");
    }
}
