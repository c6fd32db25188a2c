using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>What is promised of the provision of a plan that a school monitors.</summary>
internal static class MonitoringChecks
{
    public static async Task CheckAsync(World world, School school, CaseKey key)
    {
        var runs = await school.Get<IRuns>().OfCaseAsync(key);
        var isReviewed = runs.Any(run => run is { Process: ReviewProcess.Name, IsLive: true });
        foreach (var run in runs.Where(run => run.Process == MonitorProvisionProcess.Name))
            world.Expect(run.IsLive == isReviewed, $"The plan is {(isReviewed ? "" : "not ")}reviewed, and its provision is {(run.IsLive ? "" : "not ")}monitored.");
        var steps = await school.Get<ISteps>().OfCaseAsync(key);
        world.Expect(steps.Count(step => step is { Type: MonitoringStepTypes.Judge, State: StepState.Open }) <= 1, "Two judgements are asked for at a time.");
        world.Count("judgements of provision", steps.Count(step => step is { Type: MonitoringStepTypes.Judge, Answer: not null }));
        // Whoever decided to review early is heard, once.
        foreach (var decided in steps.Where(step => step is { Type: MonitoringStepTypes.EarlyReview, Answer: not null } && step.Answer["review"] == MonitoringCodes.Yes))
        {
            var times = steps.Count(step => step is { Type: ReviewStepTypes.Ask, Answer: not null } && step.Answer["decision"] == decided.StepId);
            world.Expect(times == 1 || (times == 0 && !isReviewed), $"'{decided.StepId}' decided on an early review, and it was asked for {times} times.");
            world.Count("early reviews after poor judgements", times);
        }
    }
}
