using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Starts an extract for the classroom from the page of the case.</summary>
public sealed class ExtractStarting(ICases cases, ISteps steps, IRuns runs, ProcessStarting starting, TimeProvider time)
{
    /// <summary>Whether there is a plan or one is being prepared, and nobody shares an extract yet.</summary>
    public static bool IsOffered(Case found, IReadOnlyList<Step> steps) =>
        found.Phase is CasePhase.PreparingPlan or CasePhase.PlanMaintained or CasePhase.Reviewing
        && !steps.Any(step => step is { Type: ExtractStepTypes.Write, State: StepState.Open });

    /// <summary>Starts one; a second time at once is the same one.</summary>
    /// <returns>The step in which its first version is written; else what is wrong.</returns>
    public async Task<(string? StepId, Problem? Problem)> StartAsync(Actor actor, CaseKey key, CancellationToken cancellationToken)
    {
        if (!StepAccess.IsStaff(actor, key.BodyId))
            return (null, new Problem(ErrorCodes.NotAllowed, null, ExtractWords.Start));
        if (await cases.FindAsync(key, cancellationToken) is not { } found)
            return (null, new Problem(ErrorCodes.CaseNotFound));
        if (!IsOffered(found, await steps.OfCaseAsync(key, cancellationToken)))
            return (null, new Problem(ErrorCodes.StepNotWaiting));

        var ofCase = (await runs.OfCaseAsync(key, cancellationToken)).Where(run => run.Process == ClassroomExtractProcess.Name).ToList();
        var run = ClassroomExtractProcess.RunFor(key, ofCase.Count(begun => !begun.IsLive) + 1);
        var now = time.GetUtcNow();
        var stepId = run.StepId(ExtractStepTypes.Write, 1);
        await steps.OpenAsync(new Step(key, stepId, run.InstanceId(), ExtractStepTypes.Write, StepKind.Offer, Role.Alnco, null, null, null, null, StepState.Open, now), cancellationToken);
        await starting.StartAsync(run, new AuditEntry(key, "extract-started", actor.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["step"] = stepId }), cancellationToken);
        return (stepId, null);
    }
}
