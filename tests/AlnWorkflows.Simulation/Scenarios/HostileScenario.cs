using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios;

/// <summary>What the small scenarios share: one activity, and instances of one orchestration.</summary>
public abstract class HostileScenario : Scenario
{
    private readonly List<string> expected = [];

    public override void Register(WorkflowRegistry registry)
    {
        if (!registry.Activities.ContainsKey("Effect"))
            registry.AddActivity<EffectActivity>();
    }

    /// <summary>Has the end check that these effects were done, and by that once.</summary>
    protected void Expect(params IEnumerable<string> keys) => expected.AddRange(keys);

    public override Task CheckAtEndAsync(World world)
    {
        foreach (var key in expected)
            world.Expect(world.Effects.Done.ContainsKey(key), $"Effect '{key}' was never done.");
        return Task.CompletedTask;
    }

    /// <summary>Checks the output of an instance.</summary>
    protected static async Task CheckOutputAsync(World world, string instanceId, string expected)
    {
        var output = await world.Inspection.OutputAsync<string>(instanceId);
        if (output is not null)
            world.Expect(output == expected, $"Instance '{instanceId}' returned '{output}', not '{expected}'.");
    }
}
