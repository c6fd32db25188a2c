using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Whether the school still maintains the plan: as long as it owes its review, and between an outcome and the next
/// period, which begins a moment later, as long as the case is open.</summary>
public sealed class IsPlanMaintainedActivity(IDuties duties, ICases cases) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input) =>
        IsMaintained(await duties.OfCaseAsync(input.Key(), context.CancellationToken), await cases.FindAsync(input.Key(), context.CancellationToken));

    internal static bool IsMaintained(IReadOnlyList<Duty> duties, Case? found) =>
        OwesReview(duties) || (found is { Phase: not CasePhase.Closed } && duties.Any(duty => duty is { RuleId: RuleIds.Review12Months, State: DutyState.Met }));

    internal static bool OwesReview(IEnumerable<Duty> duties) =>
        duties.Any(duty => duty is { RuleId: RuleIds.Review12Months, State: DutyState.Open });
}
