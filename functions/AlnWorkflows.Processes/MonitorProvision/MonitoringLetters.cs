using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The messages about monitoring provision, filled. What is provided stands behind the link, never in the mail.</summary>
public sealed class MonitoringLetters(CaseValues values, StepCatalogue catalogue)
{
    /// <summary>To staff: something is asked about the provision of a plan.</summary>
    public async Task<MessageOrder> DueAsync(Step step, string personId, int time, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(step.Case, cancellationToken);
        filled["monitoringTask"] = catalogue.Of(step.Type).Title;
        filled["monitoringLink"] = values.StepLink(step.Case, step.StepId);
        return new MessageOrder(step.Case, MessageKind.MonitoringDue, personId, step.StepId, $"{time}", filled);
    }
}
