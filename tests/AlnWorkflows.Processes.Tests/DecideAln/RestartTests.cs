using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class RestartTests
{
    private const int StartedAgain = 2005;

    /// <summary>However often the engine's store is lost, the story ends the same and says nothing twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_case_survives_the_loss_of_the_engines_store_and_repeats_no_effect(int seed)
    {
        var random = new Random(seed);
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        foreach (var day in new[] { new DateOnly(2025, 9, 30), new DateOnly(2025, 10, 20), new DateOnly(2025, 11, 7), new DateOnly(2025, 11, 11) })
        {
            await host.MoveToAsync(day);
            if (random.Next(2) == 0)
                await LoseAsync(host);
        }

        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-11-11"), ("how", "Oed"));
        await LoseAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-11"));
        await LoseAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 11, 25));
        await host.AnswerAsync(key, FollowMailStepTypes.PostPaperCopy, ("happenedOn", "2025-11-25"));

        var mails = (await host.Get<IMailbox>().ListAsync(100, null)).Items;
        Assert.All(mails, mail => Assert.Equal(1, mail.Copies));
        Assert.Single(await host.SentAsync(key, MessageKind.Deciding));
        Assert.Equal(3, await host.RemindersAsync(key));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.Single(await host.SentAsync(key, MessageKind.Late));
        Assert.Single(await host.SentAsync(key, MessageKind.NoticeCover));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(DutyState.Met, duty.State);
        Assert.NotNull(duty.Breach);
        Assert.All(await host.Get<IRuns>().OfCaseAsync(key), run => Assert.False(run.IsLive));
    }

    [Fact]
    public async Task The_sweep_says_how_many_live_runs_it_started_again_and_nothing_once_the_engine_knows_them_all()
    {
        using var seen = new SeenFromOutside();
        await using var host = await ProcessHost.StartAsync(logs: seen);
        await host.StartCaseAsync();
        await host.LoseEngineStoreAsync();

        await host.Get<Sweep>().RunAsync(CancellationToken.None);
        var live = (await host.Get<IRuns>().LiveAsync(null)).Items.Count;
        Assert.StartsWith($"Started {live} live runs again", Assert.Single(seen.Lines, line => line.EventId == StartedAgain).Text, StringComparison.Ordinal);

        await host.SettleAsync();
        Assert.Single(seen.Lines, line => line.EventId == StartedAgain);
    }

    [Fact]
    public async Task A_step_opened_by_a_host_that_died_as_the_run_ended_is_closed_by_the_next_sweep()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var open = await host.OpenStepAsync(key, DecideAlnStepTypes.CorrectAwareness);
        var left = await host.OpenStepAsync(key, DecideAlnStepTypes.LearnerLeft);
        var values = new FormValues(new Dictionary<string, string> { ["happenedOn"] = "2025-09-15" });
        await host.Get<StepAnswering>().AnswerAsync(host.ActorOf(ProcessHost.Alnco), key, left.StepId, values, null, CancellationToken.None);
        await host.RunEngineAsync();
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        await host.Get<ISteps>().OpenAsync(open with { StepId = "late-step", Type = DecideAlnStepTypes.ChooseNearTheEnd });

        await host.Get<Sweep>().RunAsync(CancellationToken.None);

        Assert.DoesNotContain(await host.Get<ISteps>().OfCaseAsync(key), step => step.RunId == open.RunId && step.State == StepState.Open);
    }

    [Fact]
    public async Task A_nudge_left_behind_by_a_crash_is_said_by_the_next_sweep()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var step = await host.OpenStepAsync(key, DecideAlnStepTypes.LearnerLeft);
        var now = host.Time.GetUtcNow();
        await host.Get<ISteps>().AnswerAsync(
            key, step.StepId, new StepAnswer(ProcessHost.Alnco, new DateOnly(2025, 9, 15), now, new Dictionary<string, string>()),
            new AuditEntry(key, "answered-learner-left", ProcessHost.Alnco, new DateOnly(2025, 9, 15), now, new Dictionary<string, string>()),
            new Nudge(key, Ids.New(), step.RunId, step.StepId, now));
        Assert.NotEqual(CasePhase.Closed, (await host.CaseAsync(key)).Phase);

        await host.SettleAsync();
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        Assert.Empty((await host.Get<IRuns>().NudgesAsync(null)).Items);
    }

    [Fact]
    public async Task An_answer_given_while_the_engine_cannot_be_reached_is_stored_and_taken_in_by_the_next_sweep()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var step = await host.OpenStepAsync(key, DecideAlnStepTypes.LearnerLeft);
        var values = new FormValues(new Dictionary<string, string> { ["happenedOn"] = "2025-09-15" });
        var result = await host.WithoutEngineAsync(() => host.Get<StepAnswering>().AnswerAsync(host.ActorOf(ProcessHost.Alnco), key, step.StepId, values, null, CancellationToken.None));
        Assert.Empty(result.Problems);
        Assert.NotEqual(CasePhase.Closed, (await host.CaseAsync(key)).Phase);

        await host.SettleAsync();
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_nudge_for_a_run_that_has_ended_and_that_the_engine_has_lost_is_not_said_for_ever()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));
        var ended = Assert.Single(await host.Get<IRuns>().OfCaseAsync(key), run => run.Process == DecideAlnProcess.Name);
        await host.LoseEngineStoreAsync();
        await host.Get<IRuns>().LeaveNudgeAsync(new Nudge(key, Ids.New(), ended.InstanceId, "late", host.Time.GetUtcNow()));

        await host.SettleAsync();
        Assert.Empty((await host.Get<IRuns>().NudgesAsync(null)).Items);
    }

    [Fact]
    public async Task The_watch_over_a_duty_ends_with_it_even_where_the_first_attempt_to_say_so_broke_off()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var run = Assert.Single(await host.Get<IRuns>().OfCaseAsync(key), run => run.Process == DecideAlnProcess.Name);
        var finish = ActivatorUtilities.CreateInstance<FinishActivity>(host.Get<IServiceProvider>());
        var input = new FinishInput(new CaseRun(key.BodyId, key.CaseId, run.Process, run.Number), DecideAlnOutcome.LearnerLeft);
        var context = new AlnWorkflows.Durable.ActivityContext("Finish", run.InstanceId, CancellationToken.None);
        await Assert.ThrowsAnyAsync<Exception>(() => host.WithoutEngineAsync(() => finish.RunAsync(context, input)));
        foreach (var unsaid in (await host.Get<IRuns>().NudgesAsync(null)).Items)
            await host.Get<IRuns>().RemoveNudgeAsync(unsaid);

        await finish.RunAsync(context, input);
        await host.SettleAsync();
        Assert.All((await host.Get<IRuns>().OfCaseAsync(key)).Where(each => each.Process == WatchDutyProcess.Name), watch => Assert.False(watch.IsLive));
    }

    [Fact]
    public async Task A_copy_that_was_asked_for_before_the_engines_store_was_lost_is_still_waited_for()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-09-15"));
        await host.AnswerAsync(key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), host.ActorOf(ProcessHost.Alnco), new UploadedFile("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        await LoseAsync(host);

        var learner = (await host.CaseAsync(key)).Learner.PersonId;
        foreach (var step in (await host.StepsAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy).OrderBy(step => step.SubjectId == learner))
        {
            Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
            await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-09-15"));
        }

        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_choice_that_was_opened_before_the_engines_store_was_lost_is_taken_in_though_the_clock_was_moved_on_since()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.CorrectAwareness, ("awareOn", "2025-10-13"), ("why", "Camgymeriad"));
        await LoseAsync(host);

        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.cy", "Salwch"), ("reasons.en", "Illness"), ("newDate", "2026-01-30"));
        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Exception);
    }

    [Fact]
    public async Task A_notice_that_was_written_before_the_engines_store_was_lost_is_still_given()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent1Willing", "no"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        await LoseAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 9, 17));

        var paper = await host.OpenStepAsync(key, AlnWorkflows.Processes.Notices.NoticeStepTypes.GiveOnPaper);
        Assert.NotEqual(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        await host.AnswerAsync(key, paper, host.ActorOf(ProcessHost.Alnco), null, ("means", "ByHand"), ("happenedOn", "2025-09-17"));
        var learner = (await host.CaseAsync(key)).Learner.PersonId;
        Assert.All(await host.NoticesAsync(key), notice => Assert.Equal(notice.RecipientId == learner ? NoticeState.NotNeeded : NoticeState.Given, notice.State));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_step_that_is_opened_as_its_run_ends_does_not_stay_open()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));
        var run = new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, 1);
        var late = ActivatorUtilities.CreateInstance<OpenStepActivity>(host.Get<IServiceProvider>());
        await late.RunAsync(
            new AlnWorkflows.Durable.ActivityContext("OpenStep", run.InstanceId(), CancellationToken.None),
            new OpenStepInput(run, run.StepId(ContributionStepTypes.Ask, 9), ContributionStepTypes.Ask, null, null, null));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
    }

    [Fact]
    public async Task Two_people_answering_one_step_leave_one_answer_and_the_second_sees_the_first()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var step = await host.OpenStepAsync(key, DecideAlnStepTypes.Decision);
        Assert.Empty((await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, Answers.NoAln("2025-09-15"))).Problems);
        var second = await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Head), null, Answers.Plan("2025-09-15"));

        Assert.Equal("step-answered", Assert.Single(second.Problems).Code.Code);
        Assert.Equal("no-aln", second.Step!.Answer!["outcome"]);
    }

    [Fact]
    public async Task What_the_engine_stores_and_what_mail_says_never_names_the_learner()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("firstName", "Plantedfirst"), ("surname", "Plantedlast"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 11, 25));

        var client = host.Get<AlnWorkflows.Durable.WorkflowClient>();
        foreach (var instance in (await client.GetAllInstancesAsync(new AlnWorkflows.Durable.OrchestrationQuery())).Instances)
            Assert.DoesNotContain("Planted", $"{instance}{string.Concat(await client.GetHistoryAsync(instance.InstanceId))}", StringComparison.Ordinal);
        foreach (var item in (await host.Get<IMailbox>().ListAsync(100, null)).Items)
            Assert.DoesNotContain("Planted", item.Mail.Subject + item.Mail.Text + item.Mail.Html, StringComparison.Ordinal);
    }

    private static async Task LoseAsync(ProcessHost host)
    {
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
    }
}
