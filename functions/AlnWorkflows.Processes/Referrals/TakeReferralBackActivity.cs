using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>The school takes its referral back: the duty that the referral had met is open again under its own clock, and
/// an authority that has the referral is told.</summary>
public sealed class TakeReferralBackActivity(ISteps steps, ReferralLetters letters, DutyMeeting meeting, Posting posting) : Activity<AnsweredStep, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var decision = (await steps.FindAsync(key, input.Run.SubjectId!, context.CancellationToken))!;
        await meeting.ResumeAsync(key, decision.DutyId!, LegalEvents.ReferredToLocalAuthority, context.CancellationToken);
        var versions = await letters.VersionsAsync(key, decision.StepId, context.CancellationToken);
        if (versions.Count == 0)
            return false;
        await posting.PostAllAsync(await letters.OrdersAsync(versions, versions[^1], MessageKind.ReferralTakenBack, "1", context.CancellationToken), context.CancellationToken);
        return true;
    }
}
