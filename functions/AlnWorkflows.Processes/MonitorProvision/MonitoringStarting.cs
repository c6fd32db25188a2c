using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Starts monitoring the provision of a plan: with the first copy given, or by hand where the plan was given before
/// its provision was monitored.</summary>
public sealed class MonitoringStarting(IDuties duties, IRuns runs, ProcessStarting starting, TimeProvider time)
{
    /// <param name="number">Of the run that gives the plan.</param>
    public Task PlanGivenAsync(CaseKey key, int number, CancellationToken cancellationToken) =>
        starting.StartAsync(MonitorProvisionProcess.RunFor(key, number), audit: null, cancellationToken);

    /// <summary>Whether the school maintains a plan, which somebody has, and whose provision nothing monitors.</summary>
    public static bool IsOffered(IEnumerable<Duty> duties, IReadOnlyList<Run> runs) =>
        IsPlanMaintainedActivity.OwesReview(duties)
        && runs.Any(run => run is { Process: ReviewProcess.Name, IsLive: true })
        && !runs.Any(run => run is { Process: MonitorProvisionProcess.Name, IsLive: true });

    public async Task<IReadOnlyList<Problem>> StartAsync(Actor actor, CaseKey key, CancellationToken cancellationToken)
    {
        if (!StepAccess.IsStaff(actor, key.BodyId))
            return [new Problem(ErrorCodes.NotAllowed, null, new BilingualText("monitro’r ddarpariaeth", "monitor the provision"))];
        var ofCase = await runs.OfCaseAsync(key, cancellationToken);
        if (!IsOffered(await duties.OfCaseAsync(key, cancellationToken), ofCase))
            return [new Problem(ErrorCodes.StepNotWaiting)];
        var number = ofCase.Where(run => run.Process == ReviewProcess.Name).Max(run => run.Number);
        var audit = new AuditEntry(key, "monitoring-started", actor.PersonId, London.Today(time), time.GetUtcNow(), new Dictionary<string, string>());
        await starting.StartAsync(MonitorProvisionProcess.RunFor(key, number), audit, cancellationToken);
        return [];
    }
}
