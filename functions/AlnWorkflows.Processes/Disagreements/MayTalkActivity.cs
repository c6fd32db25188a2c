using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Asks Records whether there is still something to talk about.</summary>
public sealed class MayTalkActivity(ICases cases) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input) =>
        await cases.FindAsync(input.Key(), context.CancellationToken) is { } found && DisagreementRules.MayTalk(found);
}
