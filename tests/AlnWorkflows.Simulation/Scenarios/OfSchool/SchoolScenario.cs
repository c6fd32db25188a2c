using AlnWorkflows.Durable;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>A real process over Records at one school, whatever happens to hosts, storage, mail and engine: people begin it,
/// and answer what it asks, or do not.</summary>
public abstract class SchoolScenario : Scenario
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    /// <summary>Where hosts crash all the time a year of a case costs more than it shows.</summary>
    private const int CallsOfActs = 15_000;

    private StepActs? acts;

    public override bool IsAlone => true;

    public override bool SurvivesLossOfEngine => true;

    /// <summary>The watch over a duty may go on for a year; what is asked here is settled within days.</summary>
    public override TimeSpan LastsOn => TimeSpan.FromDays(4);

    private protected School School { get; } = new();

    /// <summary>The case, or the place beside the cases; null before there is one.</summary>
    private protected CaseKey? Key { get; set; }

    private protected StepActs Acts => acts!;

    private protected virtual Manner Manner => Manner.Usual;

    /// <summary>The processes that it is for, by name: each runs in some of its seeds.</summary>
    public abstract IReadOnlyList<string> Processes { get; }

    /// <summary>How many acts follow the beginning: at least, and fewer than.</summary>
    protected virtual (int Least, int Most) NumberOfActs => (3, 14);

    /// <summary>The longest time between two acts, in days.</summary>
    protected virtual int MostDaysBetween => 15;

    public override WorkflowRegistry NewRegistry() => ProcessesServices.Registry();

    public override void AddServices(IServiceCollection services) => School.Add(services);

    public override Task PrepareAsync(World world) => School.SeedAsync(world);

    public override async Task RunBesideEngineAsync(IServiceProvider services)
    {
        while (true)
        {
            try
            {
                await services.GetRequiredService<Sweep>().RunAsync(CancellationToken.None);
            }
            catch (TableStoreException)
            {
            }

            await Task.Delay(BetweenSweeps, services.GetRequiredService<TimeProvider>());
        }
    }

    /// <summary>Now, where a nudge is unsaid, an ended run is not tidied after, or the engine does not know a live run; else when the next message leaves.</summary>
    public override async Task<DateTimeOffset?> NextDueAsync(World world)
    {
        if ((await School.Get<IRuns>().NudgesAsync(null)).Items.Count > 0)
            return world.Now;
        var untidied = await School.Get<IRuns>().EndedAsync(null);
        foreach (var run in untidied.Items)
            if (await world.Inspection.StateAsync(run.InstanceId) is not { IsFinished: false })
                return world.Now;
        foreach (var run in (await School.Get<IRuns>().LiveAsync(null)).Items)
            if (await world.Inspection.StateAsync(run.InstanceId) is null)
                return world.Now;
        return new[] { await School.Get<IMessages>().NextDueAsync(DateTimeOffset.UnixEpoch), untidied.Items.Min(run => run.EndedAt + Sweep.LongestEnding) }.Min();
    }

    public override async Task ActAsync(World world)
    {
        acts = new StepActs(world, School, Manner);
        await BeginAsync(world);
        var number = world.Random.Next(NumberOfActs.Least, NumberOfActs.Most);
        for (var act = 0; act < number && world.Calls < CallsOfActs; act++)
        {
            await world.DelayUpToAsync(TimeSpan.FromDays(world.Random.Next(1, MostDaysBetween + 1)));
            await ActOnceAsync(world);
        }
    }

    public override async Task CheckAtRestAsync(World world)
    {
        foreach (var id in await world.Inspection.InstancesAsync())
            world.Expect(await world.Inspection.StateAsync(id) is not { Status: OrchestrationStatus.Failed }, $"Instance '{id}' has failed.");
        if (Key is { } key)
            await RunChecks.CheckAtRestAsync(world, School, key);
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await RunChecks.CheckAtEndAsync(world, School, Key!.Value, Acts.Answered);
        await MailChecks.CheckAsync(world, School, Key.Value);
    }

    /// <summary>Somebody starts what the scenario is about, and <see cref="Key"/> says where it lies.</summary>
    protected abstract Task BeginAsync(World world);

    /// <summary>Somebody does one thing.</summary>
    protected virtual Task ActOnceAsync(World world) => Acts.AnswerOneAsync(Key!.Value);
}
