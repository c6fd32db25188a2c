using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Plan;

/// <summary>What sections 31 and 33 promise of a plan that a school proposes to cease to maintain.</summary>
internal static class CeaseChecks
{
    private const int DaysToAsk = 28;

    public static async Task CheckAsync(World world, School school, CaseKey key)
    {
        var runs = (await school.Get<IRuns>().OfCaseAsync(key)).Where(run => run.Process == CeaseProcess.Name).ToList();
        world.Expect(runs.Count(run => run.IsLive) <= 1, "The school ceases to maintain the plan twice at a time.");
        var found = (await school.Get<ICases>().FindAsync(key))!;
        world.Expect(found.Phase != CasePhase.Closed || !runs.Any(run => run.IsLive), "The case is closed, and the school still ceases to maintain the plan.");
        var steps = await school.Get<ISteps>().OfCaseAsync(key);
        world.Count("plans that stayed", runs.Count(run => !run.IsLive) - (found.ClosingReason == nameof(ReviewEnd.PlanCeased) ? 1 : 0));
        if (found is not { Phase: CasePhase.Closed, ClosingReason: nameof(ReviewEnd.PlanCeased) })
            return;

        world.Count("plans that ceased");
        var last = runs.MaxBy(run => run.Number)!;
        var ended = steps.Where(step => step.RunId == last.InstanceId && step.Answer is not null && Ends(step)).Select(step => step.Answer!.RecordedAt).ToList();
        world.Expect(ended.Count > 0, "The plan ceased, and nobody confirmed that it might.");
        var given = (await school.Get<INotices>().OfCaseAsync(key)).Where(notice => notice.Kind == NoticeKind.CeaseDecided && notice.Given is not null).Select(notice => notice.Given!.On).ToList();
        world.Expect(given.Count > 0, "The plan ceased, and the family was given no notice of the decision.");
        if (ended.Count > 0 && given.Count > 0)
            world.Expect(DateOnly.FromDateTime(ended.Max().UtcDateTime) >= given.Min().AddDays(DaysToAsk), $"Notice was given on {given.Min()}, and the plan ceased on {ended.Max():O}.");
    }

    private static bool Ends(Step step) => step.Type switch
    {
        CeaseStepTypes.NoRequest or CeaseStepTypes.NoAppeal => step.Answer!["came"] == CeaseCodes.Nothing,
        CeaseStepTypes.AppealDetermined => step.Answer!["result"] == CeaseCodes.Cease,
        _ => false,
    };
}
