using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>Mails somebody the link by which they read a draft and say what they think.</summary>
public sealed class SendDraftActivity(ISteps steps, DraftLetters letters, Posting posting, TimeProvider time) : Activity<DraftReader, DraftSent>
{
    public override async Task<DraftSent> RunAsync(ActivityContext context, DraftReader input)
    {
        var all = await steps.OfCaseAsync(input.Run.Key(), context.CancellationToken);
        var round = DraftRound.AskedBy(input.CommentsId, all)!;
        var comments = round.Comments.Single(step => step.StepId == input.CommentsId);
        var remindAtUtc = round.RemindAt(time.GetUtcNow()).UtcDateTime;
        if (comments.State != StepState.Open)
            return new DraftSent(true, remindAtUtc);
        var message = await posting.PostAsync(await letters.OrderAsync(round, comments, MessageKind.DraftShared, context.CancellationToken), context.CancellationToken);
        return new DraftSent(!message.IsUntold, remindAtUtc);
    }
}
