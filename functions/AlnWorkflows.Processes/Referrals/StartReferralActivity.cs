using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>Hands the open duty over to the process that refers the case; false where the decision was taken back or the
/// run has ended otherwise.</summary>
public sealed class StartReferralActivity(HandingOver handingOver) : Activity<HandOverInput, bool>
{
    public override Task<bool> RunAsync(ActivityContext context, HandOverInput input) =>
        handingOver.ToAsync(ReferralProcess.Name, "referral-started", input, context.CancellationToken);
}
