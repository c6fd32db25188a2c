using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Pauses;

/// <summary>An instance is suspended and resumed while it works, and at last completes, or is terminated and purged.</summary>
public sealed class PausesScenario : HostileScenario
{
    private const string Id = "pauses";
    private string said = "";
    private bool isSuspended;
    private bool isTerminated;
    private bool isPurged;

    public override void Register(WorkflowRegistry registry)
    {
        base.Register(registry);
        registry.AddOrchestration<PausesOrchestration>();
    }

    public override async Task ActAsync(World world)
    {
        await world.Client.StartAsync("Pauses", Id, Id);
        var words = world.Random.Next(2, 9);
        for (var i = 0; i < words; i++)
        {
            await SuspendOrResumeAsync(world);
            await world.DelayUpToAsync(TimeSpan.FromMinutes(world.Random.Next(3)));
            await world.Client.RaiseAsync(Id, "word", $"{i},");
            said += $"{i},";
        }

        if (world.Random.Next(3) == 0)
            await EndAsync(world);
        else
            await CompleteAsync(world);
    }

    public override async Task CheckAtRestAsync(World world)
    {
        if (isSuspended && await world.Inspection.StateAsync(Id) is { Status: not OrchestrationStatus.Suspended } state)
            world.Violate($"Instance '{Id}' is {state.Status}; it was suspended and is at rest.");
    }

    public override async Task CheckAtEndAsync(World world)
    {
        if (isPurged)
            world.Expect(await world.Inspection.StateAsync(Id) is null, $"Instance '{Id}' was purged and is still there.");
        else if (isTerminated)
            world.Expect(await world.Inspection.StateAsync(Id) is { Status: OrchestrationStatus.Terminated }, $"Instance '{Id}' was terminated and is not.");
        else
            await CheckOutputAsync(world, Id, said);
    }

    private async Task SuspendOrResumeAsync(World world)
    {
        if (world.Random.Next(2) == 0)
            return;
        if (isSuspended)
        {
            isSuspended = false;
            await world.Client.ResumeAsync(Id);
            return;
        }

        await world.Client.SuspendAsync(Id);
        isSuspended = true;
    }

    private async Task CompleteAsync(World world)
    {
        await world.Client.RaiseAsync(Id, "word", "last");
        isSuspended = false;
        await world.Client.ResumeAsync(Id);
    }

    private async Task EndAsync(World world)
    {
        isSuspended = false;
        isTerminated = true;
        await world.Client.TerminateAsync(Id);
        while (await world.Client.GetAsync(Id) is not { IsFinished: true })
            await world.DelayAsync(TimeSpan.FromMinutes(1));
        if (world.Random.Next(2) == 0)
        {
            await world.Client.PurgeAsync(Id);
            isPurged = true;
        }
    }
}
