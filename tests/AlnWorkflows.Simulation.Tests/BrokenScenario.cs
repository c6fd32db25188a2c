namespace AlnWorkflows.Simulation.Tests;

/// <summary>Promises what does not hold.</summary>
public sealed class BrokenScenario : Scenario
{
    public override Task ActAsync(World world) => world.DelayAsync(TimeSpan.FromMinutes(1));

    public override Task CheckAtEndAsync(World world)
    {
        world.Violate("what never holds");
        return Task.CompletedTask;
    }
}
