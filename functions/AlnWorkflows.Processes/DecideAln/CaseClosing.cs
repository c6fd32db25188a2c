using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Closes a case with its reason and tells the family; where something that did not arrive has still to be given
/// again, it is closed after that.</summary>
public sealed class CaseClosing(ICases cases, IDuties duties, IRuns runs, DutyRecipients recipients, CaseValues values, Posting posting, Nudging nudging, TimeProvider time)
{
    /// <param name="number">Of the run that comes to the outcome.</param>
    public async Task CloseAsync(CaseKey key, DecideAlnOutcome outcome, int number, CancellationToken cancellationToken)
    {
        if ((await duties.OfCaseAsync(key, cancellationToken)).Any(duty => duty is { State: DutyState.Open, AwaitsGivingSince: not null }))
        {
            await cases.ChangeAsync(key, found => found with { Phase = CasePhase.GivingNotice, ClosedOn = null, ClosingReason = outcome.ToString() }, null, cancellationToken);
            return;
        }

        await CloseNowAsync(key, outcome.ToString(), DecideAlnWords.ClosingReason(outcome), number, cancellationToken);
    }

    /// <summary>Tells the family and closes the case; in this order, since a case that is closed is not closed again by
    /// whoever stopped in between.</summary>
    /// <param name="reason">The code it is kept under.</param>
    /// <param name="number">Of the run that closes it.</param>
    public async Task CloseNowAsync(CaseKey key, string reason, BilingualText words, int number, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var closedOn = (await cases.FindAsync(key, cancellationToken))?.ClosedOn ?? today;
        var filled = await values.OfAsync(key, cancellationToken);
        filled["closedOn"] = BilingualDate.Date(closedOn);
        filled["reason"] = words;
        foreach (var person in await recipients.FamilyAsync(key, closedOn, cancellationToken))
            await posting.PostAsync(new MessageOrder(key, MessageKind.CaseClosed, person, "case", $"{number}", filled), cancellationToken);

        var audit = new AuditEntry(key, "case-closed", null, today, time.GetUtcNow(), new Dictionary<string, string> { ["by"] = reason });
        await cases.ChangeAsync(
            key,
            found => found.Phase == CasePhase.Closed ? found : found with { Phase = CasePhase.Closed, ClosedOn = closedOn, ClosingReason = reason },
            audit,
            cancellationToken);
        await SayAsync(key, cancellationToken);
    }

    /// <summary>What goes on beside a case ends with it.</summary>
    private async Task SayAsync(CaseKey key, CancellationToken cancellationToken)
    {
        foreach (var run in (await runs.OfCaseAsync(key, cancellationToken)).Where(run => run.IsLive && CaseEvents.EndsWithCase(run.Process)))
        {
            var nudge = new Nudge(key, $"{CaseEvents.Closed}-{Ids.From(run.InstanceId)}", run.InstanceId, CaseEvents.Closed, time.GetUtcNow());
            await runs.LeaveNudgeAsync(nudge, cancellationToken);
            await nudging.SayAsync(nudge, cancellationToken);
        }
    }

    /// <summary>Opens a closed case again because what closed it did not arrive; it keeps the reason for which it is to be closed.</summary>
    public Task WaitForGivingAsync(CaseKey key, CancellationToken cancellationToken) =>
        cases.ChangeAsync(key, found => found.Phase == CasePhase.Closed ? found with { Phase = CasePhase.GivingNotice, ClosedOn = null } : found, null, cancellationToken);

    /// <summary>Closes the case that its process has left, where only giving something again was left to do.</summary>
    public async Task CloseIfOnlyGivingWasLeftAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { Phase: CasePhase.GivingNotice, ClosingReason: { } reason })
            return;
        var deciding = (await runs.OfCaseAsync(key, cancellationToken)).Where(run => run.Process is DecideAlnProcess.Name or PreparePlanProcess.Name or ReferralProcess.Name).ToList();
        if (deciding.Count > 0 && !deciding.Exists(run => run.IsLive))
            await CloseAsync(key, Enum.Parse<DecideAlnOutcome>(reason), deciding.Max(run => run.Number), cancellationToken);
    }
}
