using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
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
    DutyRecipients recipients,
    DutyChanges changes,
    StopNoticesActivity stopNotices,
    CaseValues values,
    Posting posting,
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
            await CloseAsync(input, context.CancellationToken);
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

    private async Task CloseAsync(FinishInput input, CancellationToken cancellationToken)
    {
        var (key, outcome) = (input.Run.Key(), input.Outcome);
        var today = London.Today(time);
        var audit = new AuditEntry(key, "case-closed", null, today, time.GetUtcNow(), new Dictionary<string, string> { ["by"] = outcome.ToString() });
        var closed = await cases.ChangeAsync(
            key,
            found => found.Phase == CasePhase.Closed ? found : found with { Phase = CasePhase.Closed, ClosedOn = today, ClosingReason = outcome.ToString() },
            audit,
            cancellationToken);

        var filled = await values.OfAsync(key, cancellationToken);
        filled["closedOn"] = BilingualDate.Date(closed.ClosedOn!.Value);
        filled["reason"] = DecideAlnWords.ClosingReason(outcome);
        foreach (var person in await recipients.FamilyAsync(key, today, cancellationToken))
            await posting.PostAsync(new MessageOrder(key, MessageKind.CaseClosed, person, "case", $"{input.Run.Number}", filled), cancellationToken);
    }
}
