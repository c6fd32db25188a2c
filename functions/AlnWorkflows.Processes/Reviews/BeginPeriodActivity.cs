using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Begins the next review period (s.23(3)–(5)). A review that was missed stays owed beside it.</summary>
public sealed class BeginPeriodActivity(IDuties duties, ISteps steps, ICases cases, DutyOpening opening, DutyClocks clocks, TimeProvider time) : Activity<BeginPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, BeginPeriodInput input)
    {
        var key = input.Run.Key();
        var facts = new ReviewFacts(input.Run, await duties.OfCaseAsync(key, context.CancellationToken), await steps.OfCaseAsync(key, context.CancellationToken));
        if (facts.Current is not { } current)
            return false;
        if (input.Review is null && (current.State != DutyState.Open || clocks.LateFrom(current) > time.GetUtcNow()))
            return false;

        if (input.Review is not null)
            await cases.ChangeAsync(key, found => found.Phase == CasePhase.Reviewing ? found with { Phase = CasePhase.PlanMaintained } : found, null, context.CancellationToken);
        var dutyId = input.Review is { } review ? ReviewIds.AfterReview(input.Run, review) : ReviewIds.AfterMissed(input.Run, facts.Periods.Count);
        var (anchorEvent, on) = ReviewRules.NextPeriod(current, input.FirstGivenOn);
        await opening.OpenAsync(key, dutyId, RuleIds.Review12Months, anchorEvent, on, context.CancellationToken);
        return true;
    }
}
