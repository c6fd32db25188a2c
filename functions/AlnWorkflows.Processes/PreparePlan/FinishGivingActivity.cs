using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>No copy is given any more: the case is left to the reviews, as they have it by now. Where they closed it, they
/// have told the family, and the law ends what was still owed.</summary>
public sealed class FinishGivingActivity(
    ICases cases, IDuties duties, RunEnding runEnding, DutyEnding ending, StopNoticesActivity stopNotices) : Activity<FinishGivingInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishGivingInput input)
    {
        var key = input.Run.Key();
        await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null, OnlyOfRun: true));
        if (await cases.FindAsync(key, context.CancellationToken) is { Phase: CasePhase.Closed, ClosingReason: { } reason }
            && await duties.FindAsync(key, input.DutyId, context.CancellationToken) is { } owed)
            await ending.EndAsync([owed], reason, context.CancellationToken);
        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }
}
