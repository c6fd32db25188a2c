using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.FanOut;

/// <summary>Activities race each other, and fail on the way.</summary>
public sealed class FanOutScenario : HostileScenario
{
    private readonly List<(string Id, int Width)> started = [];

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<FanOutOrchestration>();
    }

    public override async Task ActAsync(World world)
    {
        var instances = world.Random.Next(1, 4);
        for (var i = 0; i < instances; i++)
        {
            var fails = Enumerable.Range(0, world.Random.Next(1, 9)).Select(_ => Math.Max(0, world.Random.Next(-3, 3))).ToList();
            var id = $"fan-{i}";
            started.Add((id, fails.Count));
            Expect([$"{id}:first", .. fails.Select((_, branch) => $"{id}:{branch}")]);
            await world.Client.StartAsync("FanOut", id, new FanOutInput(id, fails));
            await world.DelayUpToAsync(TimeSpan.FromSeconds(world.Random.Next(2) * 20));
        }
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        foreach (var (id, width) in started)
            await CheckOutputAsync(world, id, string.Concat(Enumerable.Range(0, width)) + "first");
    }
}
