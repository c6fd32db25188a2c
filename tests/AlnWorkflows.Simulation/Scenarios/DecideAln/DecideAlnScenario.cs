using AlnWorkflows.Durable;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.DecideAln;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.DecideAln;

/// <summary>A school decides whether a learner has ALN, in time or late, whatever happens to hosts, storage and engine.</summary>
public sealed class DecideAlnScenario : Scenario
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);
    private readonly School school = new();
    private CaseKey? key;
    private bool isStarting;
    private MeetingActs? meeting;

    public override bool IsAlone => true;

    public override bool SurvivesLossOfEngine => true;

    /// <summary>The watch over a duty may go on for a year; what is asked here is settled within days.</summary>
    public override TimeSpan LastsOn => TimeSpan.FromDays(4);

    public override WorkflowRegistry NewRegistry() => ProcessesServices.Registry();

    public override void AddServices(IServiceCollection services) => school.Add(services);

    public override Task PrepareAsync(World world) => school.SeedAsync(world);

    public override async Task RunBesideEngineAsync(IServiceProvider services)
    {
        while (true)
        {
            try
            {
                await services.GetRequiredService<Sweep>().RunAsync(CancellationToken.None);
            }
            catch (Exception failure) when (failure is AlnWorkflows.Storage.Tables.TableStoreException)
            {
            }

            await Task.Delay(BetweenSweeps, services.GetRequiredService<TimeProvider>());
        }
    }

    /// <summary>Now, where a nudge is unsaid, an ended run is not tidied after, or the engine does not know a live run; else when the next message leaves.</summary>
    public override async Task<DateTimeOffset?> NextDueAsync(World world)
    {
        if ((await school.Get<IRuns>().NudgesAsync(null)).Items.Count > 0)
            return world.Now;
        var untidied = await school.Get<IRuns>().EndedAsync(null);
        foreach (var run in untidied.Items)
            if (await world.Inspection.StateAsync(run.InstanceId) is not { IsFinished: false })
                return world.Now;
        foreach (var run in (await school.Get<IRuns>().LiveAsync(null)).Items)
            if (await world.Inspection.StateAsync(run.InstanceId) is null)
                return world.Now;
        return new[] { await school.Get<IMessages>().NextDueAsync(DateTimeOffset.UnixEpoch), untidied.Items.Min(run => run.EndedAt + Sweep.LongestEnding) }.Min();
    }

    public override async Task ActAsync(World world)
    {
        await StartAsync(world);
        meeting = new MeetingActs(world, school, key!.Value);
        var hasMeeting = world.Random.Next(2) == 0;
        var acts = world.Random.Next(2, hasMeeting ? 14 : 9);
        for (var act = 0; act < acts; act++)
        {
            await world.DelayUpToAsync(TimeSpan.FromDays(world.Random.Next(1, 16)));
            if (hasMeeting && world.Random.Next(3) == 0)
                await meeting.ActAsync();
            else
                await AnswerOneAsync(world);
        }
    }

    public override async Task CheckAtRestAsync(World world)
    {
        foreach (var id in await world.Inspection.InstancesAsync())
            world.Expect(await world.Inspection.StateAsync(id) is not { Status: OrchestrationStatus.Failed } failed, $"Instance '{id}' has failed.");
        if (key is not { } found)
        {
            world.Expect(isStarting, "There is no case.");
            return;
        }

        var steps = await school.Get<ISteps>().OfCaseAsync(found);
        var asked = steps.Where(step => step.Type is not (DutyStepTypes.AlertNote or FamilyStepTypes.TellFamily or MeetingStepTypes.Tell)).ToList();
        foreach (var run in await school.Get<IRuns>().OfCaseAsync(found))
            StepChecks.Check(world, await world.Inspection.HistoryAsync(run.InstanceId), run, asked);
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await MailChecks.CheckAsync(world, school, key!.Value);
        meeting!.Check();
        var runs = await school.Get<IRuns>().OfCaseAsync(key.Value);
        foreach (var run in runs.Where(run => run.IsLive))
            world.Expect(await world.Inspection.StateAsync(run.InstanceId) is { IsFinished: false }, $"Run '{run.InstanceId}' is live and its instance is not.");
        var duties = await school.Get<IDuties>().OfCaseAsync(key.Value);
        foreach (var duty in duties.Where(duty => duty.State != DutyState.Open))
            world.Expect(!runs.Any(run => run.IsLive && run.InstanceId.Contains(duty.DutyId, StringComparison.Ordinal)), $"Duty '{duty.DutyId}' is {duty.State} and is watched still.");
        foreach (var duty in duties.Where(duty => duty.State == DutyState.Open && London.EndOfDay(duty.LegalLatest) < world.Now - TimeSpan.FromHours(1) && duty.Exception is null))
            world.Expect(duty.Breach is not null, $"Duty '{duty.DutyId}' was due on {duty.LegalLatest} and no breach is recorded.");
    }

    private async Task StartAsync(World world)
    {
        isStarting = true;
        var today = Today(world);
        var values = new FormValues(new Dictionary<string, string>
        {
            ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy",
            ["awareOn"] = today, ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
            ["lookedAfter"] = "no", ["dualRegistered"] = "no", ["planMaintained"] = "no", ["decidedBefore"] = "no",
            ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org",
            ["parent1Willing"] = "yes", ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn"] = "2025-09-01",
            ["coordinator"] = School.Alnco,
        });
        var started = await world.PersistAsync(services => services.GetRequiredService<CaseStarting>().StartAsync(School.Coordinator, School.Id, values, "the-one-case", CancellationToken.None));
        world.Expect(started.Problems.Count == 0, $"The case was not started: {string.Join(", ", started.Problems.Select(problem => problem.Code.Code))}.");
        key = started.Case;
    }

    /// <summary>Answers one of the steps that are open, if there is one that this scenario knows an answer to.</summary>
    private async Task AnswerOneAsync(World world)
    {
        var open = (await school.Get<ISteps>().OfCaseAsync(key!.Value)).Where(step => step.State == StepState.Open).OrderBy(step => step.StepId, StringComparer.Ordinal).ToList();
        var answers = open.Select(step => (Step: step, Values: AnswerTo(world, step.Type))).Where(answer => answer.Values is not null).ToList();
        if (answers.Count == 0)
            return;
        var (step, values) = answers[world.Random.Next(answers.Count)];
        var file = step.Type == PreparePlanStepTypes.UploadPlan ? new UploadedFile("plan.pdf", Answers.Pdf) : null;
        var typed = new FormValues(values!.ToDictionary(value => value.Field, value => value.Value));
        var result = await world.PersistAsync(services => services.GetRequiredService<StepAnswering>().AnswerAsync(School.Coordinator, key.Value, step.StepId, typed, file, CancellationToken.None));
        foreach (var problem in result.Problems)
            world.Expect(MayBeRefusedFor(problem.Code.Code, step), $"The answer to step '{step.StepId}' was refused: {problem.Code.Code} ({problem.Field}).");
    }

    /// <summary>Somebody was faster; or what was typed came to a host only when it was too late for it.</summary>
    private static bool MayBeRefusedFor(string code, Step step) => code is "step-answered" or "step-not-waiting" or "meeting-over"
        || (code == "date-must-be-later" && step.Type is (MeetingStepTypes.Fix or MeetingStepTypes.Move));

    /// <summary>The day as a person types it: a host whose clock is behind takes no date that is in its future.</summary>
    private static string Today(World world) =>
        London.DateOf(world.Now - TimeSpan.FromMinutes(1)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static (string Field, string Value)[]? AnswerTo(World world, string type)
    {
        var today = Today(world);
        return type switch
        {
            DecideAlnStepTypes.TellChild => [("told", "cannot-understand"), ("happenedOn", today), ("how", "Oed")],
            DecideAlnStepTypes.Decision => world.Random.Next(3) switch
            {
                0 => Answers.NoAln(today),
                1 => Answers.Plan(today),
                _ => Answers.Refer(today),
            },
            PreparePlanStepTypes.UploadPlan => [("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B")],
            DecideAlnStepTypes.ReferralReceived => [("happenedOn", today)],
            ReferralStepTypes.Pack => ReferralAnswers.Pack,
            ReferralStepTypes.Answer => ReferralAnswers.OfAuthority(world.Random.Next(3), today),
            DecideAlnStepTypes.TakeDecisionBack when world.Random.Next(3) == 0 => [("why", "Adroddiad newydd")],
            DecideAlnStepTypes.LearnerLeft when world.Random.Next(6) == 0 => [("happenedOn", today)],
            NoticeStepTypes.GiveOnPaper or FollowMailStepTypes.MailUndelivered => [("means", "ByHand"), ("happenedOn", today)],
            FollowMailStepTypes.PostPaperCopy => [("happenedOn", today)],
            MeetingStepTypes.Fix or MeetingStepTypes.Move => MeetingActs.AtAnotherTime(world),
            MeetingStepTypes.Tell => [("means", "letter"), ("happenedOn", today)],
            MeetingStepTypes.Cancel when world.Random.Next(4) == 0 => [("why", "Salwch")],
            MeetingStepTypes.Record => [("held", "no")],
            _ => null,
        };
    }
}
