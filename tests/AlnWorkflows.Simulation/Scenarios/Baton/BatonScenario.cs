using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Baton;

/// <summary>Events that wait are carried over every time an instance continues as new, in their order.</summary>
public sealed class BatonScenario : HostileScenario
{
    private const string Id = "baton";
    private string left = "";
    private string right = "";

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<BatonOrchestration>();
    }

    public override async Task ActAsync(World world)
    {
        await world.Client.StartAsync("Baton", Id, new BatonInput(Id));
        await Task.WhenAll(
            RaiseAsync(world, "left", heard => left += heard),
            RaiseAsync(world, "Right", heard => right += heard));
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        await CheckOutputAsync(world, Id, $"{left}|{right}");
    }

    private static async Task RaiseAsync(World world, string name, Action<string> raised)
    {
        var events = world.Random.Next(1, 8);
        for (var i = 0; i < events; i++)
        {
            await world.Client.RaiseAsync(Id, name, $"{i},");
            raised($"{i},");
            await world.DelayUpToAsync(TimeSpan.FromSeconds(world.Random.Next(2) * 100));
        }

        await world.Client.RaiseAsync(Id, name, "last");
    }
}
