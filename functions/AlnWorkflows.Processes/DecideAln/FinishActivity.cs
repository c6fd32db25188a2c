using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Leaves the case as the outcome wants it: plan maintained, or closed with its reason and the family told.</summary>
public sealed class FinishActivity(
    ICases cases,
    IDuties duties,
    IRuns runs,
    OpenSteps steps,
    DutyChanges changes,
    StopNoticesActivity stopNotices,
    CaseClosing closing,
    TimeProvider time) : Activity<FinishInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishInput input)
    {
        var key = input.Run.Key();
        await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null));
        if (input.Outcome is DecideAlnOutcome.NoConsent or DecideAlnOutcome.LearnerLeft)
            await EndDutiesAsync(key, input.Outcome, context.CancellationToken);

        if (input.Outcome == DecideAlnOutcome.PlanGiven)
            await cases.ChangeAsync(key, found => found.Phase == CasePhase.PlanMaintained ? found : found with { Phase = CasePhase.PlanMaintained }, null, context.CancellationToken);
        else
            await closing.CloseAsync(key, input.Outcome, input.Run.Number, context.CancellationToken);
        await runs.EndAsync(key, input.Run.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await steps.CloseAsync(key, input.Run.InstanceId(), null, context.CancellationToken);
        return true;
    }

    /// <summary>The law ends the duty: no consent, or no longer this school's pupil.</summary>
    private async Task EndDutiesAsync(CaseKey key, DecideAlnOutcome outcome, CancellationToken cancellationToken)
    {
        // Those already ended too: an earlier attempt may have broken off before it was said.
        foreach (var open in (await duties.OfCaseAsync(key, cancellationToken)).Where(duty => duty.State is DutyState.Open or DutyState.Ended))
        {
            var today = London.Today(time);
            var audit = new AuditEntry(key, "duty-ended", null, today, time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = open.DutyId, ["by"] = outcome.ToString() });
            var ended = await duties.ChangeAsync(key, open.DutyId, duty => duty.State == DutyState.Open ? duty with { State = DutyState.Ended } : duty, audit, cancellationToken);
            await changes.SayAsync(ended, cancellationToken);
        }
    }
}
