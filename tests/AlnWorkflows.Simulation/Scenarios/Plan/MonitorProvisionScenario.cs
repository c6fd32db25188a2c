using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Simulation.Scenarios.OfSchool;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>The provision of a plan is given and recorded, or not, and judged each half-term, mostly not to work.</summary>
public sealed class MonitorProvisionScenario : PlanScenario
{
    private const int DaysUntilMonitored = 5;
    private static readonly Actor Deliverer = new(School.Teacher, School.Id, [Role.Teacher]);

    public override IReadOnlyList<string> Processes => [MonitorProvisionProcess.Name];

    protected override (int Least, int Most) NumberOfActs => (6, 26);

    protected override int MostDaysBetween => 25;

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int>(Shyness) { [MonitoringStepTypes.Change] = 20, [MonitoringStepTypes.Row] = 12 },
        new Dictionary<string, string[]>
        {
            [$"{MonitoringStepTypes.Judge}.{MonitoringFields.Verdict(1)}"] = [MonitoringCodes.Not, MonitoringCodes.Not, MonitoringCodes.Not, MonitoringCodes.Well],
            [$"{MonitoringStepTypes.EarlyReview}.review"] = ["yes", "yes", "no"],
        });

    protected override async Task BeginAsync(World world)
    {
        await base.BeginAsync(world);
        await Acts.AnswerWhenOpenAsync(Key!.Value, MonitoringStepTypes.Row, DaysUntilMonitored);
    }

    protected override async Task ActOnceAsync(World world)
    {
        if (world.Random.Next(3) > 0 || !await RecordAsync(world))
            await base.ActOnceAsync(world);
    }

    /// <summary>Whoever gives the provision records it; a page opened yesterday may know a row that is given no longer.</summary>
    private async Task<bool> RecordAsync(World world)
    {
        var rows = (await School.Get<DeliveryRecording>().OwnRowsAsync(Deliverer, CancellationToken.None)).SelectMany(own => own.Rows).ToList();
        if (rows.Count == 0)
            return false;
        var (row, on) = (rows[world.Random.Next(rows.Count)], StepActs.Today(world).AddDays(-world.Random.Next(4)));
        var isGiven = world.Random.Next(3) > 0;
        await world.PersistAsync(services => services.GetRequiredService<DeliveryRecording>().RecordAsync(
            Deliverer, Key!.Value, row.RowId, on, isGiven ? DeliveryOutcome.Given : DeliveryOutcome.Missed, isGiven ? null : MissedReason.StaffAbsent, "", CancellationToken.None));
        world.Count("deliveries recorded");
        return true;
    }
}
