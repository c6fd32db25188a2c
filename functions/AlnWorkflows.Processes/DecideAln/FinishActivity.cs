using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Leaves the case as the outcome wants it: plan maintained, or closed with its reason and the family told.</summary>
public sealed class FinishActivity(
    ICases cases,
    IDuties duties,
    RunEnding runEnding,
    DutyEnding ending,
    StopNoticesActivity stopNotices,
    CaseClosing closing,
    ReferralEnding referrals,
    ReviewStarting reviews,
    MonitoringStarting monitoring) : Activity<FinishInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishInput input)
    {
        var key = input.Run.Key();
        await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null));
        // No consent, or no longer this school’s pupil: the law ends what is owed.
        if (input.Outcome is DecideAlnOutcome.NoConsent or DecideAlnOutcome.LearnerLeft)
        {
            await ending.EndAsync(await duties.OfCaseAsync(key, context.CancellationToken), input.Outcome.ToString(), context.CancellationToken);
            await referrals.TellAsync(input.Run, input.Outcome, context.CancellationToken);
        }

        if (input.Outcome == DecideAlnOutcome.PlanGiven)
            await MaintainPlanAsync(input, context.CancellationToken);
        else
            await closing.CloseAsync(key, input.Outcome, input.Run.Number, context.CancellationToken);
        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }

    private async Task MaintainPlanAsync(FinishInput input, CancellationToken cancellationToken)
    {
        var key = input.Run.Key();
        await cases.ChangeAsync(key, found => found.Phase is CasePhase.PlanMaintained or CasePhase.Reviewing or CasePhase.Closed ? found : found with { Phase = CasePhase.PlanMaintained }, null, cancellationToken);
        await reviews.EnsureAsync(key, input.Run.Number, cancellationToken);
        await monitoring.PlanGivenAsync(key, input.Run.Number, cancellationToken);
    }
}
