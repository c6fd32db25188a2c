using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>Mails a professional the school's own request: no statutory clock runs for them. Asking again after a waiting
/// list settles whether to.</summary>
public sealed class SendAdviceRequestActivity(ISteps steps, ContributionLetters letters, Posting posting, TimeProvider time) : Activity<AdviceRequest, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AdviceRequest input)
    {
        var all = await steps.OfCaseAsync(input.Run.Key(), context.CancellationToken);
        var rounds = ContributionRound.Of(all).Where(round => round.Asked.StepId == input.AskedStepId).ToList();
        var asked = rounds.Single(round => round.Advice.StepId == input.AdviceStepId);
        foreach (var undecided in all.Where(step => step.Type == ContributionStepTypes.Consider && rounds.Exists(round => round.Number < asked.Number && round.Advice.StepId == step.SubjectId)))
            await steps.CloseAsync(undecided.Case, undecided.StepId, undecided.RunId, time.GetUtcNow(), context.CancellationToken);
        await posting.PostAsync(await letters.OrderAsync(asked, ContributionLetters.KindOf(asked), context.CancellationToken), context.CancellationToken);
        return true;
    }
}
