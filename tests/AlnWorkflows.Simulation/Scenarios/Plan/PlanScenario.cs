using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>What happens to a plan that a school maintains: it is reviewed, its provision monitored, and perhaps it ceases.
/// The authority had prepared it, and directs the school to maintain it.</summary>
public abstract class PlanScenario : SchoolScenario
{
    public override DateTimeOffset StartsAt => new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How long before the direction the copy may have been given, in days.</summary>
    protected virtual int LongestSinceCopy => 110;

    protected static IReadOnlyDictionary<string, int> Shyness { get; } = new Dictionary<string, int>
    {
        [ReviewStepTypes.PlanEnds] = 60,
        [ReviewStepTypes.DoneElsewhere] = 30,
        [CeaseStepTypes.Propose] = 30,
        [MonitoringStepTypes.Row] = 4,
        [CeaseStepTypes.Withdraw] = 20,
    };

    public override async Task PrepareAsync(World world)
    {
        await base.PrepareAsync(world);
        Key = await new Beginnings(world, School).ReferredAsync();
    }

    protected override Task BeginAsync(World world) =>
        new Beginnings(world, School).DirectAsync(Key!.Value, StepActs.Today(world).AddDays(-world.Random.Next(1, LongestSinceCopy)));

    public override async Task CheckAtRestAsync(World world)
    {
        await base.CheckAtRestAsync(world);
        await ReviewChecks.CheckAtRestAsync(world, School, Key!.Value);
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        await ReviewChecks.CheckAtEndAsync(world, School, Key!.Value);
        await CeaseChecks.CheckAsync(world, School, Key.Value);
        await MonitoringChecks.CheckAsync(world, School, Key.Value);
        var duties = await School.Get<IDuties>().OfCaseAsync(Key.Value);
        world.Count("review periods", duties.Count(duty => duty.RuleId == RuleIds.Review12Months));
    }
}
