using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>What those who may read a draft are written. The draft stands behind the link, never in the mail.</summary>
public sealed class DraftLetters(CaseValues values, LinkMaking links)
{
    public async Task<MessageOrder> OrderAsync(DraftRound round, Step comments, MessageKind kind, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(comments.Case, cancellationToken);
        filled["draftLink"] = await links.MakeAsync(comments.Case, LinkPurpose.Step, comments.StepId, comments.OwnerPersonId!, cancellationToken);
        filled["replyBy"] = BilingualDate.Date(round.ReplyBy);
        return new MessageOrder(comments.Case, kind, comments.OwnerPersonId!, comments.StepId, "1", filled);
    }
}
