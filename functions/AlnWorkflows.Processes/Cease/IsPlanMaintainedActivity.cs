using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Whether the school still maintains the plan: as long as it owes its review.</summary>
public sealed class IsPlanMaintainedActivity(IDuties duties) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input) =>
        IsMaintained(await duties.OfCaseAsync(input.Key(), context.CancellationToken));

    internal static bool IsMaintained(IEnumerable<Duty> duties) =>
        duties.Any(duty => duty is { RuleId: RuleIds.Review12Months, State: DutyState.Open });
}
