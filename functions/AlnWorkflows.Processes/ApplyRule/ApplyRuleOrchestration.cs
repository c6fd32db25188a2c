using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>Moves every open duty of a body that runs under another version of a rule to the one that was ordered, a page
/// of duties at a time.</summary>
public sealed class ApplyRuleOrchestration : Orchestration<CaseRun, int>
{
    public override async Task<int> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var moved = 0;
        string? continuation = null;
        do
        {
            var applied = await context.CallAsync<ApplyRuleToDutiesActivity, AppliedPage>(new ApplyRuleToDutiesInput(run, continuation));
            moved += applied.Moved;
            continuation = applied.Continuation;
            context.SetCustomStatus($"{run.SubjectId}: {moved}");
        }
        while (continuation is not null);

        await context.CallAsync<EndRuleChangeActivity, bool>(run);
        return moved;
    }
}
