using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>Hands the open duty over to the process that refers the case; false where the decision was taken back or the
/// run has ended otherwise.</summary>
public sealed class StartReferralActivity(ISteps steps, ProcessStarting starting, TimeProvider time) : Activity<StartReferralInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, StartReferralInput input)
    {
        var key = input.Run.Key();
        if (await steps.FindAsync(key, input.TakeBackId, context.CancellationToken) is { State: StepState.Answered })
            return false;
        var audit = new AuditEntry(key, "referral-started", null, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["step"] = input.DecisionId });
        return await starting.HandOverAsync(input.Run, ReferralProcess.RunAfter(input.Run, input.DecisionId), audit, context.CancellationToken);
    }
}
