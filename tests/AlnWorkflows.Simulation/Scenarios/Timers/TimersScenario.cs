using System.Globalization;
using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Timers;

/// <summary>Timers of every length come in order, also after downtime; cancelled ones do not come.</summary>
public sealed class TimersScenario : HostileScenario
{
    private const string Id = "timers";
    private TimersInput input = new([], []);

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<TimersOrchestration>();
    }

    public override Task ActAsync(World world)
    {
        var seconds = Enumerable.Range(0, world.Random.Next(1, 12)).Select(_ => Length(world.Random)).ToList();
        var cancelled = Enumerable.Range(0, seconds.Count).Where(_ => world.Random.Next(4) == 0).ToList();
        input = new TimersInput(seconds, cancelled);
        return world.Client.StartAsync("Timers", Id, input);
    }

    public override async Task CheckAtEndAsync(World world)
    {
        if (await world.Inspection.OutputAsync<string>(Id) is not { } output)
            return;
        var fired = output.Split(',').Where(each => each != "-").Select(each => int.Parse(each, CultureInfo.InvariantCulture)).ToList();
        var due = fired.Select(number => input.Seconds[number]).ToList();
        world.Expect(due.SequenceEqual(due.Order()), $"Timers fired in the order {output}, which is not that of {string.Join(',', input.Seconds)}.");
        var missing = Enumerable.Range(0, input.Seconds.Count).Except(fired).Except(input.Cancelled).ToList();
        world.Expect(missing.Count == 0, $"Timers {string.Join(',', missing)} did not fire.");
    }

    private static long Length(Random random) => random.Next(5) switch
    {
        0 => -random.Next(100),
        1 => random.Next(120),
        2 => random.Next(4) * 60,
        3 => random.Next(100_000),
        _ => random.NextInt64(400_000_000),
    };
}
