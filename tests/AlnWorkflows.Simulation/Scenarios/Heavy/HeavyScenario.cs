using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Heavy;

/// <summary>Inputs, outputs and events so long that a turn is written in several transactions.</summary>
public sealed class HeavyScenario : HostileScenario
{
    private const string Id = "heavy";
    private string load = "";

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<HeavyOrchestration>();
    }

    public override async Task ActAsync(World world)
    {
        load = new string((char)('a' + world.Random.Next(26)), world.Random.Next(2) == 0 ? 70_000 : 700_000);
        var generations = world.Random.Next(1, 3);
        await world.Client.StartAsync("Heavy", Id, new HeavyInput(Id, generations, load));
        for (var i = 0; i < generations; i++)
        {
            var eventId = $"load-{i}";
            await world.Client.PersistAsync(async client =>
            {
                await client.RaiseEventAsync(Id, "load", load, eventId);
                return true;
            });
        }
    }

    public override async Task CheckAtEndAsync(World world)
    {
        var output = await world.Inspection.OutputAsync<string>(Id);
        world.Expect(output is null || output == load, $"Instance '{Id}' did not return its load.");
    }
}
