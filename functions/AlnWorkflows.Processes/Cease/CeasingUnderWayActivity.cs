using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Whether ceasing to maintain the plan is under way. Where it was proposed and has not begun, begins it: one at a
/// time, and never again for a proposal after which the plan stayed.</summary>
public sealed class CeasingUnderWayActivity(IRuns runs, ISteps steps, IDuties duties, ICases cases, ProcessStarting starting) : Activity<CeasingUnderWayInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CeasingUnderWayInput input)
    {
        var key = input.Run.Key();
        var all = (await runs.OfCaseAsync(key, context.CancellationToken)).Where(run => run.Process == CeaseProcess.Name).ToList();
        if (all.Exists(run => run.IsLive))
            return true;
        if (input.ProposalId is null || !IsPlanMaintainedActivity.IsMaintained(await duties.OfCaseAsync(key, context.CancellationToken), await cases.FindAsync(key, context.CancellationToken)))
            return false;

        var known = await steps.OfCaseAsync(key, context.CancellationToken);
        if (CeaseFacts.Stayed(known, known.First(step => step.StepId == input.ProposalId)))
            return false;
        await starting.StartAsync(CeaseProcess.RunFor(key, input.ProposalId, all.Select(run => run.Number).DefaultIfEmpty(0).Max() + 1), audit: null, context.CancellationToken);
        return true;
    }
}
