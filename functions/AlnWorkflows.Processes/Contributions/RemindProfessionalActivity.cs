using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>Reminds a professional once of what they are asked for; one whose answer has come is not reminded.</summary>
public sealed class RemindProfessionalActivity(ISteps steps, ContributionLetters letters, Posting posting) : Activity<AdviceRequest, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AdviceRequest input)
    {
        var round = ContributionRound.Of(await steps.OfCaseAsync(input.Run.Key(), context.CancellationToken)).Single(round => round.Advice.StepId == input.AdviceStepId);
        if (round.Advice.State != StepState.Open)
            return false;
        await posting.PostAsync(await letters.OrderAsync(round, MessageKind.AdviceReminder, context.CancellationToken), context.CancellationToken);
        return true;
    }
}
