using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Cease;

/// <summary>What the family is written outside the notices that the Act asks for.</summary>
public sealed class CeaseLetters(INotices notices, CaseValues values, Posting posting, StandingSteps standing)
{
    /// <summary>Tells whoever was given the proposal that the plan stays; who cannot be mailed is told by the school.</summary>
    public async Task PlanStaysAsync(CaseRun run, CancellationToken cancellationToken)
    {
        var key = run.Key();
        var proposed = NoticeIds.Among(await notices.OfCaseAsync(key, cancellationToken), run, NoticeKind.CeaseProposed, 1);
        var told = proposed.Where(notice => notice.Given is not null).Select(notice => notice.RecipientId).Distinct();
        var filled = await values.OfAsync(key, cancellationToken);
        foreach (var person in told)
            if ((await posting.PostAsync(new MessageOrder(key, MessageKind.PlanStays, person, run.Name(), "1", filled), cancellationToken)).IsUntold)
                await standing.OpenAsync(key, FamilyStepTypes.TellFamily, $"{run.Name()} {person}", person, duty: null, by: null, cancellationToken);
    }
}
