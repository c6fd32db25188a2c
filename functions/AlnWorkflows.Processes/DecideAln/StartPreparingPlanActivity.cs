using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Hands the open duty over to the process that prepares the plan; false where the decision was taken back or the
/// run has ended otherwise.</summary>
public sealed class StartPreparingPlanActivity(ISteps steps, ProcessStarting starting, TimeProvider time) : Activity<StartPreparingPlanInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, StartPreparingPlanInput input)
    {
        var key = input.Run.Key();
        if (await steps.FindAsync(key, input.TakeBackId, context.CancellationToken) is { State: StepState.Answered })
            return false;
        var audit = new AuditEntry(key, "plan-preparation-started", null, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["step"] = input.DecisionId });
        return await starting.HandOverAsync(input.Run, PreparePlanProcess.RunAfter(input.Run, input.DecisionId), audit, context.CancellationToken);
    }
}
