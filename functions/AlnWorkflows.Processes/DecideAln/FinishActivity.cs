using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Leaves the case as the outcome wants it: plan maintained, or closed with its reason and the family told.</summary>
public sealed class FinishActivity(
    ICases cases,
    IDuties duties,
    IRuns runs,
    OpenSteps steps,
    DutyEnding ending,
    StopNoticesActivity stopNotices,
    CaseClosing closing,
    ReviewStarting reviews,
    MonitoringStarting monitoring,
    TimeProvider time) : Activity<FinishInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishInput input)
    {
        var key = input.Run.Key();
        await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null));
        // No consent, or no longer this school’s pupil: the law ends what is owed.
        if (input.Outcome is DecideAlnOutcome.NoConsent or DecideAlnOutcome.LearnerLeft)
            await ending.EndAsync(await duties.OfCaseAsync(key, context.CancellationToken), input.Outcome.ToString(), context.CancellationToken);

        if (input.Outcome == DecideAlnOutcome.PlanGiven)
            await MaintainPlanAsync(input, context.CancellationToken);
        else
            await closing.CloseAsync(key, input.Outcome, input.Run.Number, context.CancellationToken);
        await runs.EndAsync(key, input.Run.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await steps.CloseAsync(key, input.Run.InstanceId(), null, context.CancellationToken);
        return true;
    }

    private async Task MaintainPlanAsync(FinishInput input, CancellationToken cancellationToken)
    {
        var key = input.Run.Key();
        await cases.ChangeAsync(key, found => found.Phase is CasePhase.PlanMaintained or CasePhase.Reviewing ? found : found with { Phase = CasePhase.PlanMaintained }, null, cancellationToken);
        await reviews.EnsureAsync(key, input.Run.Number, cancellationToken);
        await monitoring.PlanGivenAsync(key, input.Run.Number, cancellationToken);
    }
}
