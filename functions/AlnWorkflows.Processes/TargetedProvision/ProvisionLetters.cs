using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>The messages about targeted provision, filled. What is agreed stands behind the link, never in the mail.</summary>
public sealed class ProvisionLetters(CaseValues values, ISteps steps)
{
    /// <summary>To the family: it is agreed, and when it is looked at again.</summary>
    /// <param name="stepId">The step behind the link, where it is read and the family may ask.</param>
    public async Task<MessageOrder> AgreedAsync(CaseKey key, string stepId, string personId, string occurrence, BilingualText link, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(key, cancellationToken);
        filled["provisionLink"] = link;
        filled["provisionReviewOn"] = BilingualDate.Date(new ProvisionRecord(await steps.OfCaseAsync(key, cancellationToken)).ReviewOn!.Value);
        return new MessageOrder(key, MessageKind.ProvisionAgreed, personId, stepId, occurrence, filled);
    }

    /// <summary>To staff: it is time to look at it again.</summary>
    public async Task<MessageOrder> ReviewDueAsync(CaseKey key, string stepId, string personId, int time, DateOnly reviewOn, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(key, cancellationToken);
        filled["provisionReviewLink"] = values.StepLink(key, stepId);
        filled["provisionReviewOn"] = BilingualDate.Date(reviewOn);
        return new MessageOrder(key, MessageKind.ProvisionReviewDue, personId, stepId, $"{time}", filled);
    }
}
