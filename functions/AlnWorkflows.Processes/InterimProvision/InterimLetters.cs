using System.Globalization;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>The message about provision until there is a plan, filled. What is provided stands behind the link, never in the mail.</summary>
public sealed class InterimLetters(CaseValues values)
{
    /// <summary>To staff: nobody has recorded what is provided.</summary>
    public async Task<MessageOrder> DueAsync(Step step, string personId, int timeOfTelling, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(step.Case, cancellationToken);
        filled["interimLink"] = values.StepLink(step.Case, step.StepId);
        return new MessageOrder(step.Case, MessageKind.InterimDue, personId, step.StepId, timeOfTelling.ToString(CultureInfo.InvariantCulture), filled);
    }
}
