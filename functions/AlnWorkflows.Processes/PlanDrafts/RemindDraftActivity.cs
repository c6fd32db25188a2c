using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>Reminds somebody once of a draft; whoever has answered, or may no longer read it, is not reminded.</summary>
public sealed class RemindDraftActivity(ISteps steps, DraftLetters letters, Posting posting) : Activity<DraftReader, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, DraftReader input)
    {
        var round = DraftRound.AskedBy(input.CommentsId, await steps.OfCaseAsync(input.Run.Key(), context.CancellationToken))!;
        var comments = round.Comments.Single(step => step.StepId == input.CommentsId);
        if (comments.State != StepState.Open)
            return false;
        await posting.PostAsync(await letters.OrderAsync(round, comments, MessageKind.DraftReminder, context.CancellationToken), context.CancellationToken);
        return true;
    }
}
