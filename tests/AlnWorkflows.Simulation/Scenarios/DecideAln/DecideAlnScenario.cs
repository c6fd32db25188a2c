using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.DecideAln;

/// <summary>A school decides whether a learner has ALN, in time or late, and prepares a plan, refers the case or tells the
/// family, with a meeting or without.</summary>
public sealed class DecideAlnScenario : SchoolScenario
{
    private MeetingActs? meeting;
    private bool hasMeeting;

    public override IReadOnlyList<string> Processes => [DecideAlnProcess.Name, PreparePlanProcess.Name, ReferralProcess.Name, MeetingProcess.Name];

    protected override (int Least, int Most) NumberOfActs => hasMeeting ? (2, 20) : (2, 14);

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int>
        {
            [DecideAlnStepTypes.TakeDecisionBack] = 3,
            [DecideAlnStepTypes.Evidence] = 3,
            [DecideAlnStepTypes.FamilyViews] = 3,
            [ContributionStepTypes.Ask] = 12,
            [DecideAlnStepTypes.ParentWithdraws] = 20,
            [MeetingStepTypes.Cancel] = 4,
        },
        new Dictionary<string, string[]>
        {
            [$"{DecideAlnStepTypes.TellChild}.told"] = ["cannot-understand"],
            [$"{MeetingStepTypes.Fix}.time"] = ["another"],
            [$"{MeetingStepTypes.Move}.time"] = ["another"],
            [$"{MeetingStepTypes.Record}.held"] = ["no"],
        });

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        meeting!.Check();
    }

    protected override async Task BeginAsync(World world)
    {
        Key = await new Beginnings(world, School).ConcernAsync();
        meeting = new MeetingActs(world, School, Key.Value);
        hasMeeting = world.Random.Next(2) == 0;
    }

    protected override Task ActOnceAsync(World world) => hasMeeting && world.Random.Next(3) == 0 ? meeting!.ActAsync() : base.ActOnceAsync(world);
}
