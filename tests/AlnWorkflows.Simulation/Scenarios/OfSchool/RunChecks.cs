using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>What must hold of every process run, of what it was answered, and of the duties it carries, whatever the process.</summary>
internal static class RunChecks
{
    /// <summary>A breach is recorded soon after the end of the last lawful day.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public static async Task CheckAtRestAsync(World world, School school, CaseKey key)
    {
        var steps = await school.Get<ISteps>().OfCaseAsync(key);
        foreach (var run in await school.Get<IRuns>().OfCaseAsync(key))
            StepChecks.Check(world, await world.Inspection.HistoryAsync(run.InstanceId), run, steps);
    }

    public static async Task CheckAtEndAsync(World world, School school, CaseKey key, IReadOnlySet<string> answered)
    {
        var runs = await school.Get<IRuns>().OfCaseAsync(key);
        foreach (var run in runs)
            await CheckAsync(world, run);
        foreach (var id in await world.Inspection.InstancesAsync())
            if (await world.Inspection.StateAsync(id) is { IsFinished: false })
                world.Expect(!StepChecks.IsTryingAgain(await world.Inspection.HistoryAsync(id)), $"An activity of instance '{id}' fails again and again, and nothing goes wrong any more.");
        await CheckTidiedAsync(world, school);
        await CheckAnswersAsync(world, school, key, answered);
        foreach (var duty in await school.Get<IDuties>().OfCaseAsync(key))
            Check(world, duty, runs);
    }

    private static async Task CheckAsync(World world, Run run)
    {
        world.Count(Tally.RunsOf(run.Process));
        if (run.IsLive)
            world.Expect(await world.Inspection.StateAsync(run.InstanceId) is { IsFinished: false }, $"Run '{run.InstanceId}' is live and its instance is not.");
    }

    private static async Task CheckTidiedAsync(World world, School school)
    {
        foreach (var run in (await school.Get<IRuns>().EndedAsync(null)).Items)
            world.Expect(
                run.EndedAt > world.Now - Sweep.LongestEnding && await world.Inspection.StateAsync(run.InstanceId) is { IsFinished: false },
                $"Run '{run.InstanceId}' ended at {run.EndedAt} and was not tidied after.");
    }

    /// <summary>What was acknowledged is recorded, and what is recorded is recorded once.</summary>
    private static async Task CheckAnswersAsync(World world, School school, CaseKey key, IReadOnlySet<string> answered)
    {
        var recorded = (await school.Get<IAudit>().OfCaseAsync(key)).Where(entry => entry.What.StartsWith("answered-", StringComparison.Ordinal)).ToLookup(entry => entry.About.GetValueOrDefault("step"));
        foreach (var step in await school.Get<ISteps>().OfCaseAsync(key))
        {
            var times = recorded[step.StepId].Count();
            world.Expect(times <= 1, $"The answer to step '{step.StepId}' is recorded {times} times.");
            if (answered.Contains(step.StepId))
                world.Expect(step.State == StepState.Answered && times == 1, $"The answer to step '{step.StepId}' was acknowledged; it is {step.State}, and recorded {times} times.");
        }
    }

    private static void Check(World world, Duty duty, IReadOnlyList<Run> runs)
    {
        var isWatched = runs.Any(run => run.IsLive && run.InstanceId.Contains($":{duty.DutyId}:", StringComparison.Ordinal));
        world.Expect(isWatched == (duty.State == DutyState.Open), $"Duty '{duty.DutyId}' is {duty.State} and is {(isWatched ? "" : "not ")}watched.");
        var isLate = London.EndOfDay(duty.LegalLatest) < world.Now - Soon;
        if (duty.State == DutyState.Open && duty.Exception is null && duty.SuspendedOn is null)
            world.Expect(!isLate || duty.Breach is not null, $"Duty '{duty.DutyId}' was due on {duty.LegalLatest} and no breach is recorded.");
        if (duty is { State: DutyState.Met, Exception: null, Breach: { Correction: null } })
            world.Expect(duty.MetOn > duty.LegalLatest, $"Duty '{duty.DutyId}' was met on {duty.MetOn}, was due on {duty.LegalLatest}, and counts as breached.");
    }
}
