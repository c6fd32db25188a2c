using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Simulation.Scenarios.OfSchool;
using AlnWorkflows.Simulation.Scenarios.Plan;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.Classroom;

/// <summary>Those who teach a learner with a plan are told what to do in class, version after version, and read it or do not.</summary>
public sealed class ClassroomExtractScenario : PlanScenario
{
    private const int DaysUntilMaintained = 5;

    public override IReadOnlyList<string> Processes => [ClassroomExtractProcess.Name];

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int>(Shyness) { [ExtractStepTypes.Write] = 4, [ExtractStepTypes.Read] = 2, [ExtractStepTypes.End] = 30 },
        new Dictionary<string, string[]>());

    protected override async Task BeginAsync(World world)
    {
        await base.BeginAsync(world);
        for (var day = 0; day < DaysUntilMaintained && await School.Get<ICases>().FindAsync(Key!.Value) is not { Phase: CasePhase.PlanMaintained or CasePhase.Reviewing }; day++)
            await world.DelayAsync(TimeSpan.FromDays(1));
        var (_, problem) = await world.PersistAsync(services => services.GetRequiredService<ExtractStarting>().StartAsync(School.Coordinator, Key!.Value, CancellationToken.None));
        // Asked again after no answer came, it had been started; where hosts crash all the time there may be no plan yet.
        world.Expect(problem is null || problem.Code == ErrorCodes.StepNotWaiting, $"The extract was not started: {problem?.Code.Code}.");
        await Acts.AnswerWhenOpenAsync(Key!.Value, ExtractStepTypes.Write, DaysUntilMaintained);
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        var steps = await School.Get<ISteps>().OfCaseAsync(Key!.Value);
        var isClosed = await School.Get<ICases>().FindAsync(Key.Value) is { Phase: CasePhase.Closed };
        foreach (var run in (await School.Get<IRuns>().OfCaseAsync(Key.Value)).Where(run => run is { Process: ClassroomExtractProcess.Name, IsLive: true }))
        {
            world.Expect(!isClosed, $"The case is closed, and run '{run.InstanceId}' goes on.");
            world.Expect(steps.Count(step => step.RunId == run.InstanceId && step is { Type: ExtractStepTypes.Write, State: StepState.Open }) == 1, $"Run '{run.InstanceId}' goes on, and no new version can be written.");
        }
    }
}
