using AlnWorkflows.Processes;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Simulation.Scenarios.OfSchool;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.Disagreements;

/// <summary>A family disagrees with a school that decides about ALN, and talks with it, stage after stage, or does not.</summary>
public sealed class DisagreementScenario : SchoolScenario
{
    public override IReadOnlyList<string> Processes => [DisagreementProcess.Name];

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int> { [DecideAlnStepTypes.Decision] = 6, [DecideAlnStepTypes.Evidence] = 6, [DecideAlnStepTypes.TellChild] = 6, [DecideAlnStepTypes.LearnerLeft] = 20 },
        new Dictionary<string, string[]>());

    protected override async Task BeginAsync(World world)
    {
        Key = await new Beginnings(world, School).ConcernAsync();
        await RaiseAsync(world);
    }

    private async Task RaiseAsync(World world)
    {
        var today = StepActs.Today(world);
        var form = await world.PersistAsync(services => services.GetRequiredService<DisagreementStarting>().FormAsync(Key!.Value, CancellationToken.None));
        if (form is null || new FormFilling(world.Random, Manner).Fill(form, form.Id, today) is not var (values, _))
        {
            world.Violate("A disagreement cannot be raised.");
            return;
        }

        var raisedId = Ids.New();
        var problems = await world.PersistAsync(services => services.GetRequiredService<DisagreementStarting>().StartAsync(School.Coordinator, Key!.Value, raisedId, values, CancellationToken.None));
        world.Expect(problems.Count == 0, $"The disagreement was refused: {string.Join(", ", problems.Select(problem => $"{problem.Code.Code} ({problem.Field})"))}.");
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        var steps = await School.Get<ISteps>().OfCaseAsync(Key!.Value);
        foreach (var run in (await School.Get<IRuns>().OfCaseAsync(Key.Value)).Where(run => run is { Process: DisagreementProcess.Name, IsLive: true }))
            world.Expect(steps.Any(step => step.RunId == run.InstanceId && step.State == StepState.Open), $"Run '{run.InstanceId}' goes on, and nobody is asked anything.");
    }
}
