using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>A plan is reviewed in time, late or not at all, early at somebody’s request, until the duty ends.</summary>
public sealed class ReviewScenario : PlanScenario
{
    public override IReadOnlyList<string> Processes => [ReviewProcess.Name];

    protected override (int Least, int Most) NumberOfActs => (6, 30);

    protected override int MostDaysBetween => 40;

    private protected override Manner Manner { get; } = new(Shyness, new Dictionary<string, string[]>
    {
        [$"{ReviewStepTypes.Outcome}.outcome"] = [ReviewCodes.Revise, ReviewCodes.Revise, ReviewCodes.NoRevision, ReviewCodes.NoRevision, ReviewCodes.NoLongerAln],
        [$"{PreparePlanStepTypes.GiveCopy}.means"] = [nameof(GivingMeans.Email), nameof(GivingMeans.ByHand), PaperGiving.NotNeeded],
    });
}
