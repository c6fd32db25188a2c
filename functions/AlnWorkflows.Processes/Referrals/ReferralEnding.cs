using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>An authority that has a referral is told when it has ended for the school, since it holds what it was sent.</summary>
public sealed class ReferralEnding(ReferralLetters letters, Posting posting)
{
    /// <param name="run">Of any process; nobody is told where it is not a referral, or where nothing has been sent.</param>
    public async Task TellAsync(CaseRun run, DecideAlnOutcome outcome, CancellationToken cancellationToken)
    {
        if (run.Process != ReferralProcess.Name)
            return;
        var key = run.Key();
        if (await letters.VersionsAsync(key, run.SubjectId!, cancellationToken) is { Count: > 0 } versions)
            await posting.PostAllAsync(await letters.EndedAsync(versions, outcome, cancellationToken), cancellationToken);
    }
}
