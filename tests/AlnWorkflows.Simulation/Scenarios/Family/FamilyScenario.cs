using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Family;

/// <summary>Sub-orchestrations that work, wait, fail and are terminated; their parent learns of each once.</summary>
public sealed class FamilyScenario : HostileScenario
{
    private const string Id = "family";
    private readonly List<ChildKind> children = [];

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<FamilyOrchestration>();
        registry.AddOrchestration<ChildOrchestration>();
    }

    public override async Task ActAsync(World world)
    {
        children.AddRange(Enumerable.Range(0, world.Random.Next(1, 6)).Select(_ => (ChildKind)world.Random.Next(6)));
        await world.Client.StartAsync("Family", Id, new FamilyInput(Id, children));
        await Task.WhenAll(children.Select(async (kind, i) =>
        {
            await world.DelayUpToAsync(TimeSpan.FromMinutes(world.Random.Next(2) * 30));
            if (kind == ChildKind.WaitsForEvent)
                await world.Client.RaiseAsync($"{Id}-{i}", "answer", $"answer {i}");
            else if (kind == ChildKind.IsTerminated)
                await world.Client.TerminateAsync($"{Id}-{i}");
        }));
    }

    public override async Task CheckAtEndAsync(World world)
    {
        var ends = children.Select((kind, i) => kind switch
        {
            ChildKind.Throws or ChildKind.IsTerminated => "failed",
            ChildKind.WaitsForEvent => $"answer {i}",
            ChildKind.Sleeps => "slept",
            _ => "worked",
        });
        await base.CheckAtEndAsync(world);
        await CheckOutputAsync(world, Id, $"{string.Join(',', ends)},failed");
    }
}
