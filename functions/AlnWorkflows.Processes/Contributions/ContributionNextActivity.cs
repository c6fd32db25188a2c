using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>When the process does something about a request by itself (UTC): reminds whoever is silent, or asks again
/// whoever has a waiting list.</summary>
public sealed class ContributionNextActivity(ISteps steps, TimeProvider time) : Activity<AdviceRequest, DateTime>
{
    public override async Task<DateTime> RunAsync(ActivityContext context, AdviceRequest input)
    {
        var round = ContributionRound.Of(await steps.OfCaseAsync(input.Run.Key(), context.CancellationToken)).Single(round => round.Advice.StepId == input.AdviceStepId);
        var next = round.Advice.Answer?[ContributionAnswers.Field] == ContributionAnswers.WaitingList ? round.AskAgainAt() : round.RemindAt(time.GetUtcNow());
        return next.UtcDateTime;
    }
}
