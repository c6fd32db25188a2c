using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Tells one member of the family what was agreed and when it is looked at again; false where they cannot be mailed.</summary>
public sealed class TellProvisionActivity(ProvisionLetters letters, LinkMaking links, Posting posting) : Activity<TellProvisionInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, TellProvisionInput input)
    {
        var key = input.Run.Key();
        var stepId = input.Run.StepId(ProvisionStepTypes.FamilyAsks, 1, input.PersonId);
        var link = await links.MakeAsync(key, LinkPurpose.Step, stepId, input.PersonId, context.CancellationToken);
        var message = await posting.PostAsync(await letters.AgreedAsync(key, stepId, input.PersonId, $"{input.Round}", link, context.CancellationToken), context.CancellationToken);
        return !message.IsUntold;
    }
}
