using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Reads the proposal. Whoever was asked when the run first asked stays on the list.</summary>
public sealed class ReadCeaseProposalActivity(ISteps steps, DutyRecipients recipients, TimeProvider time) : Activity<CaseRun, CeaseProposal>
{
    public override async Task<CeaseProposal> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var all = await steps.OfCaseAsync(key, context.CancellationToken);
        var answer = all.First(step => step.StepId == input.SubjectId).Answer!;
        var asked = all.Where(step => step.RunId == input.InstanceId() && step.Type == CeaseStepTypes.Views).Select(step => step.SubjectId!);
        var until = new FormValues(answer.Values).Date("replyBy") ?? answer.HappenedOn;
        return new CeaseProposal(
            [.. (await recipients.FamilyAsync(key, London.Today(time), context.CancellationToken)).Union(asked)],
            London.EndOfDay(until).UtcDateTime);
    }
}
