using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>A school proposes to cease to maintain a plan, hears the family, decides and stands still, and the family asks
/// the authority or does not.</summary>
public sealed class CeaseScenario : PlanScenario
{
    private const int DaysUntilReviewed = 5;

    public override IReadOnlyList<string> Processes => [CeaseProcess.Name];

    protected override (int Least, int Most) NumberOfActs => (6, 24);

    protected override int MostDaysBetween => 16;

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int>(Shyness) { [CeaseStepTypes.Request] = 10 },
        new Dictionary<string, string[]> { [$"{CeaseStepTypes.Decide}.decision"] = [CeaseCodes.Cease, CeaseCodes.Cease, CeaseCodes.Maintain] });

    protected override async Task BeginAsync(World world)
    {
        await base.BeginAsync(world);
        await Acts.AnswerWhenOpenAsync(Key!.Value, CeaseStepTypes.Propose, DaysUntilReviewed);
    }
}
