using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>What section 23 promises of the reviews of a plan.</summary>
internal static class ReviewChecks
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    /// <summary>One review at a time, and one period from each day, but for one that was answered on the day it began.</summary>
    public static async Task CheckAtRestAsync(World world, School school, CaseKey key)
    {
        foreach (var twice in (await PeriodsAsync(school, key)).Where(period => period.MetOn != period.Clock.AnchorDate).GroupBy(period => period.Clock.AnchorDate).Where(group => group.Count() > 1))
            world.Violate($"{twice.Count()} review periods run from {twice.Key}: {string.Join(", ", twice.Select(period => period.DutyId))}.");
        var steps = await school.Get<ISteps>().OfCaseAsync(key);
        world.Expect(steps.Count(step => step is { Type: ReviewStepTypes.Outcome, State: StepState.Open }) <= 1, "Two outcomes of reviews are asked for at a time.");
    }

    public static async Task CheckAtEndAsync(World world, School school, CaseKey key)
    {
        var periods = await PeriodsAsync(school, key);
        foreach (var (before, after) in periods.Zip(periods.Skip(1)))
            CheckFollows(world, before, after);
        var run = (await school.Get<IRuns>().OfCaseAsync(key)).FirstOrDefault(run => run.Process == ReviewProcess.Name);
        if (run is { IsLive: true })
            CheckGoesOn(world, periods, await school.Get<ISteps>().OfCaseAsync(key));
        else if (run is not null)
            await CheckEndedAsync(world, school, key);
    }

    /// <summary>A period begins where the one before was answered, or on the day after it ended without an answer.</summary>
    private static void CheckFollows(World world, Duty before, Duty after)
    {
        var isAfterMissed = after.Clock.AnchorDate == before.LegalLatest.AddDays(1);
        var isAfterOutcome = before.State == DutyState.Met && after.Clock.AnchorDate <= before.MetOn;
        world.Expect(isAfterMissed || isAfterOutcome, $"Review period '{after.DutyId}' runs from {after.Clock.AnchorDate}; the one before ended on {before.LegalLatest}, {before.State} {before.MetOn}.");
        if (isAfterMissed && after.Clock.AnchorEvent == LegalEvents.DayAfterPreviousPeriod)
            world.Expect(before.Breach is not null || (before.State == DutyState.Met && before.MetOn <= before.LegalLatest), $"Review period '{before.DutyId}' was missed, and no breach is recorded.");
    }

    /// <summary>As long as the plan is reviewed a period runs, and what can be asked at any time is asked.</summary>
    private static void CheckGoesOn(World world, List<Duty> periods, IReadOnlyList<Step> steps)
    {
        world.Expect(periods.Count > 0 && London.EndOfDay(periods[^1].LegalLatest) > world.Now - Soon, $"The last review period ended on {periods.LastOrDefault()?.LegalLatest}, and none runs.");
        foreach (var type in new[] { ReviewStepTypes.Ask, ReviewStepTypes.PlanEnds })
            world.Expect(steps.Count(step => step.Type == type && step.State == StepState.Open) == 1, $"The plan is reviewed, and '{type}' is asked for {steps.Count(step => step.Type == type && step.State == StepState.Open)} times.");
    }

    private static async Task CheckEndedAsync(World world, School school, CaseKey key)
    {
        world.Expect(await school.Get<ICases>().FindAsync(key) is { Phase: CasePhase.Closed }, "The plan is reviewed no longer, and the case is not closed.");
        foreach (var duty in (await school.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId is RuleIds.Review12Months or RuleIds.ReviewOnRequestSchool))
            world.Expect(duty.State != DutyState.Open, $"The plan is reviewed no longer, and duty '{duty.DutyId}' is open.");
    }

    /// <summary>Oldest first, without those that ended without being done.</summary>
    private static async Task<List<Duty>> PeriodsAsync(School school, CaseKey key) =>
        [.. (await school.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId == RuleIds.Review12Months && duty.State != DutyState.Ended).OrderBy(duty => duty.Clock.AnchorDate)];
}
