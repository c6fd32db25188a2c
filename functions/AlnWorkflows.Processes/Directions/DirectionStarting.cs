using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Directions;

/// <summary>Takes up a case again that the school had referred: the authority has decided that there is ALN, and directs the
/// school to prepare a plan or to maintain one (s.14(2)(b) and (4) of the Act).</summary>
public sealed class DirectionStarting(ICases cases, IRuns runs, StartAnswers answers, DutyClocks clocks, ProcessStarting starting, Nudging nudging, TimeProvider time)
{
    /// <summary>Whether a case is one that an authority may direct the school about.</summary>
    public static bool IsOffered(Case found) => found is { Phase: CasePhase.Closed, ClosingReason: nameof(DecideAlnOutcome.Referred) };

    /// <summary>Records the direction and starts what it calls for; nothing is stored where there is any problem.</summary>
    public async Task<IReadOnlyList<Problem>> StartAsync(Actor actor, CaseKey key, FormValues values, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found)
            return [new Problem(ErrorCodes.CaseNotFound)];
        if (!StepAccess.IsStaff(actor, key.BodyId))
            return [new Problem(ErrorCodes.NotAllowed, null, DirectionForm.Title)];
        var all = await runs.OfCaseAsync(key, cancellationToken);
        if (!IsOffered(found) || all.Any(run => run is { IsLive: true, Process: PreparePlanProcess.Name }))
            return [new Problem(ErrorCodes.NoDirectionAwaited)];
        var form = DirectionForm.For(London.Today(time));
        if (FormReader.Check(form, values) is { Count: > 0 } problems)
            return problems;
        var on = values.Date("happenedOn")!.Value;
        if (await clocks.GapAsync(key.BodyId, RuleIds.SchoolIdpOnDirection, LegalEvents.DirectionReceived, on, "happenedOn", cancellationToken) is { } gap)
            return [gap];

        var now = time.GetUtcNow();
        var next = NextRun(key, all);
        var answer = new StepAnswer(actor.PersonId, on, now, FormReader.Normalise(form, values));
        await starting.StartAsync(next, new AuditEntry(key, "direction-received", actor.PersonId, on, now, new Dictionary<string, string> { ["step"] = next.SubjectId! }), cancellationToken);
        await nudging.SayIfPossibleAsync(await answers.RecordAsync(next, next.SubjectId!, DirectionStepTypes.Direction, answer, cancellationToken), cancellationToken);
        return [];
    }

    /// <summary>The run asks for the direction under its subject’s id, should recording it here break off.</summary>
    private static CaseRun NextRun(CaseKey key, IReadOnlyList<Run> all)
    {
        var run = new CaseRun(key.BodyId, key.CaseId, PreparePlanProcess.Name, DecideAlnProcess.NextNumber(all));
        return run with { SubjectId = run.StepId(DirectionStepTypes.Direction, 1) };
    }
}
