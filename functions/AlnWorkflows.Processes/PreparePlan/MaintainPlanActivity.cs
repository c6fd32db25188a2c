using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Somebody was given a copy: with the first one the plan is maintained. Its review period, its reviews and the
/// monitoring of its provision begin (s.23(2)), and what ends the duty is recorded there. The decision is taken back no
/// more: a plan that is maintained ends by ceasing (s.31(5)–(9), s.33).</summary>
/// <remarks>False where the plan is not to be maintained: the decision was taken back just before, the learner had left,
/// consent was withdrawn, or the plan has ended since. Closing a step is the claim: whoever would answer it comes too late.</remarks>
public sealed class MaintainPlanActivity(ICases cases, ISteps steps, OpenSteps open, ReviewStarting reviews, MonitoringStarting monitoring) : Activity<MaintainPlanInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, MaintainPlanInput input)
    {
        var (run, key) = (input.Run, input.Run.Key());
        string[] untilFirstCopy =
        [
            run.StepId(DecideAlnStepTypes.TakeDecisionBack, input.Occurrence), run.StepId(DecideAlnStepTypes.LearnerLeft, 1), run.StepId(DecideAlnStepTypes.WithdrawConsent, 1),
        ];
        foreach (var stepId in untilFirstCopy)
        {
            await open.CloseOneAsync(key, run.InstanceId(), stepId, context.CancellationToken);
            if (await steps.FindAsync(key, stepId, context.CancellationToken) is { State: StepState.Answered })
                return false;
        }

        if (await cases.FindAsync(key, context.CancellationToken) is not { Phase: not CasePhase.Closed })
            return false;
        await reviews.CopyGivenAsync(run, input.GivenOn, context.CancellationToken);
        await cases.ChangeAsync(key, found => found.Phase == CasePhase.PreparingPlan ? found with { Phase = CasePhase.PlanMaintained } : found, null, context.CancellationToken);
        await reviews.EnsureAsync(key, run.Number, context.CancellationToken);
        await monitoring.PlanGivenAsync(key, run.Number, context.CancellationToken);
        return true;
    }
}
