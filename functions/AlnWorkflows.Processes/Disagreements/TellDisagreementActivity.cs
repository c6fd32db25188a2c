using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Tells one of the family who will speak with them and by when; false where they cannot be mailed.</summary>
public sealed class TellDisagreementActivity(DisagreementLetters letters, Posting posting) : Activity<TellDisagreementInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, TellDisagreementInput input)
    {
        var message = await posting.PostAsync(await letters.StageAsync(input.Run, input.Round, input.PersonId, context.CancellationToken), context.CancellationToken);
        return !message.IsUntold;
    }
}
