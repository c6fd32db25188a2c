using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Mails a professional the school's own request: no statutory clock runs for them.</summary>
public sealed class SendAdviceRequestActivity(ISteps steps, CaseValues values, LinkMaking links, Posting posting) : Activity<AdviceRequest, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AdviceRequest input)
    {
        var key = input.Run.Key();
        var asked = (await steps.FindAsync(key, input.AskedStepId, context.CancellationToken))!.Answer!;
        var filled = await values.OfAsync(key, context.CancellationToken);
        filled["replyBy"] = BilingualDate.Date(new FormValues(asked.Values).Date("replyBy")!.Value);
        filled["requestLink"] = await links.MakeAsync(key, LinkPurpose.Step, input.AdviceStepId, input.ProfessionalId, context.CancellationToken);
        await posting.PostAsync(new MessageOrder(key, MessageKind.AdviceRequest, input.ProfessionalId, input.AskedStepId, "1", filled), context.CancellationToken);
        return true;
    }
}
