using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>At 08:00 in London each day tells a school's staff what is theirs, and begins anew for the next day. Whether
/// there is anything to tell on a day is asked of Records, so that a calendar, a person or a working day changed meanwhile
/// counts at once.</summary>
public sealed class TellStaffOrchestration : Orchestration<CaseRun, bool>
{
    public override async Task<bool> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var next = await context.CallAsync<TellStaffTodayActivity, DateTime>(run);
        await context.CreateTimer(next, CancellationToken.None);
        context.ContinueAsNew(run);
        return true;
    }
}
