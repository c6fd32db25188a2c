using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Scenarios.Provision;

/// <summary>A school agrees targeted provision, looks at it again and again, and decides about ALN as soon as it appears or
/// the family asks.</summary>
public sealed class TargetedProvisionScenario : SchoolScenario
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public override IReadOnlyList<string> Processes => [TargetedProvisionProcess.Name];

    protected override (int Least, int Most) NumberOfActs => (2, 12);

    protected override int MostDaysBetween => 30;

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int> { [DecideAlnStepTypes.LearnerLeft] = 30, [ProvisionStepTypes.Appears] = 8, [ProvisionStepTypes.FamilyAsks] = 8 },
        new Dictionary<string, string[]>
        {
            [$"{ProvisionStepTypes.Review}.appears"] = ["yes", "no", "no", "no"],
            [$"{ProvisionStepTypes.Review}.next"] = [ProvisionCodes.GoesOn, ProvisionCodes.GoesOn, ProvisionCodes.TargetMet, ProvisionCodes.Stopped],
        });

    protected override async Task BeginAsync(World world) => Key = await new Beginnings(world, School).ProvisionAsync();

    public override async Task CheckAtRestAsync(World world)
    {
        await base.CheckAtRestAsync(world);
        if (Key is not { } key)
            return;
        var steps = await School.Get<ISteps>().OfCaseAsync(key);
        world.Expect(steps.Count(step => step is { Type: ProvisionStepTypes.Review, State: StepState.Open }) <= 1, "Two reviews of the provision are asked for at a time.");
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        var (key, runs) = (Key!.Value, await School.Get<IRuns>().OfCaseAsync(Key.Value));
        var steps = await School.Get<ISteps>().OfCaseAsync(key);
        var provision = runs.Single(run => run.Process == TargetedProvisionProcess.Name);
        var asked = steps.Where(step => step.RunId == provision.InstanceId && step.Answer is not null && Asks(step)).ToList();
        if (runs.Any(run => run.Process == DecideAlnProcess.Name))
            await CheckDecidingAsync(world, key, asked);
        else
            world.Expect(asked.Count == 0 || await IsClosedAsync(key), $"Step '{asked.FirstOrDefault()?.StepId}' asked the school to decide, and it does not.");
        if (provision.IsLive)
            CheckAsked(world, steps, await School.Get<ICalendars>().OfBodyAsync(key.BodyId));
        else if (!runs.Any(run => run.Process == DecideAlnProcess.Name))
            world.Expect(await IsClosedAsync(key), "The provision has ended, nobody decides about ALN, and the case is not closed.");
    }

    /// <summary>Its clock runs from the first day on which somebody said so, whatever was agreed about the provision.</summary>
    private async Task CheckDecidingAsync(World world, CaseKey key, List<Step> asked)
    {
        var aware = (await School.Get<ICases>().FindAsync(key))!.Awareness;
        var corrected = (await School.Get<ISteps>().OfCaseAsync(key)).Where(step => step is { Type: DecideAlnStepTypes.CorrectAwareness, Answer: not null });
        var said = asked.Select(step => $"{step.Answer!.HappenedOn:yyyy-MM-dd}").Concat(corrected.Select(step => step.Answer!["awareOn"]));
        world.Expect(aware is not null && said.Contains($"{aware.HappenedOn:yyyy-MM-dd}"), $"The school decides and is aware since {aware?.HappenedOn}, which nobody said.");
        foreach (var duty in (await School.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId == RuleIds.SchoolDecideAndIdp && duty.SupersededClocks is null))
            world.Expect(duty.Clock.AnchorDate == aware!.HappenedOn, $"The school was aware on {aware.HappenedOn}, and its clock runs from {duty.Clock.AnchorDate}.");
    }

    /// <summary>On the date agreed somebody is asked, and nothing puts that off.</summary>
    private static void CheckAsked(World world, IReadOnlyList<Step> steps, SchoolCalendar calendar)
    {
        var record = new ProvisionRecord(steps);
        if (record.ReviewOn is { } on && ProvisionRules.ToldAt(on, 1, calendar) < world.Now - Soon)
            world.Expect(
                steps.Any(step => step is { State: StepState.Open, Type: ProvisionStepTypes.Review }),
                $"The provision was to be looked at again on {on}, and nobody is asked to.");
    }

    private async Task<bool> IsClosedAsync(CaseKey key) => await School.Get<ICases>().FindAsync(key) is { Phase: CasePhase.Closed };

    private static bool Asks(Step step) => step.Type switch
    {
        ProvisionStepTypes.Appears or ProvisionStepTypes.FamilyAsks => true,
        ProvisionStepTypes.Review or ProvisionStepTypes.ReviewEarly => step.Answer!["appears"] == ProvisionCodes.Yes,
        _ => false,
    };
}
