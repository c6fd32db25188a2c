using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Starting;

/// <summary>Decides again in a closed case: the decision was recorded by mistake, a young person changed their mind about
/// consent, or something new is known. What was decided and given before stays on record; a new notice says that it
/// corrects the old one.</summary>
public sealed class CaseReopening(ICases cases, IRuns runs, ProcessStarting starting, TimeProvider time)
{
    private static readonly string[] Closings = [nameof(DecideAlnOutcome.NoAln), nameof(DecideAlnOutcome.NoConsent), nameof(ReviewEnd.NoConsentToPlan), nameof(DecideAlnOutcome.NotDeciding)];

    /// <summary>Whether a case is one that can be decided again.</summary>
    public static bool IsOffered(Case found) => found.Phase == CasePhase.Closed && Closings.Contains(found.ClosingReason);

    /// <summary>Starts the next run; the clock of a child's duty runs from the first awareness again, since a mistaken
    /// decision never met it.</summary>
    public async Task<IReadOnlyList<Problem>> ReopenAsync(Actor actor, CaseKey key, string why, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found)
            return [new Problem(ErrorCodes.CaseNotFound)];
        if (!StepAccess.IsStaff(actor, key.BodyId))
            return [new Problem(ErrorCodes.NotAllowed, null, new BilingualText("ailagor achos", "reopen a case"))];
        var all = await runs.OfCaseAsync(key, cancellationToken);
        if (!IsOffered(found) || all.Any(run => run is { IsLive: true, Process: PreparePlanProcess.Name }))
            return [new Problem(ErrorCodes.CaseNotClosed)];
        if (string.IsNullOrWhiteSpace(why))
            return [new Problem(ErrorCodes.Missing, "why", new BilingualText("Pam?", "Why?"))];
        if (why.Length > FormReader.ShortTextLimit)
            return [new Problem(ErrorCodes.TooLong, "why", BilingualText.Same(why.Length), BilingualText.Same(FormReader.ShortTextLimit))];

        var audit = new AuditEntry(key, "case-reopened", actor.PersonId, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["why"] = why });
        await cases.ChangeAsync(
            key,
            current => current with { Phase = CasePhase.Deciding, ClosedOn = null, ClosingReason = null, Learner = current.Learner with { DecidedBefore = false } },
            null,
            cancellationToken);
        await starting.StartAsync(new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, DecideAlnProcess.NextNumber(all)), audit, cancellationToken);
        return [];
    }
}
