using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

public sealed class HandOverRestartTests
{
    private static readonly DateOnly Decided = new(2025, 10, 6);

    [Fact]
    public async Task An_engine_lost_between_the_end_of_deciding_and_the_start_of_preparing_keeps_the_duty_and_goes_on()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.MoveToAsync(Decided);
        var (handOver, context, input) = await HandOverAsync(host, key);
        await Assert.ThrowsAnyAsync<Exception>(() => host.WithoutEngineAsync(() => handOver.RunAsync(context, input)));
        Assert.False(Assert.Single(await host.RunsOfAsync(key, DecideAlnProcess.Name)).IsLive);

        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.True(await host.IsOpenAsync(key, PreparePlanStepTypes.UploadPlan));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-06");
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task Handing_over_twice_is_handing_over_once()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.MoveToAsync(Decided);
        var (handOver, context, input) = await HandOverAsync(host, key);
        Assert.True(await handOver.RunAsync(context, input));
        Assert.True(await handOver.RunAsync(context, input));

        await host.SettleAsync();
        Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name));
        Assert.Single(await host.Get<IAudit>().OfCaseAsync(key), entry => entry.What == "plan-preparation-started");
    }

    [Fact]
    public async Task Nothing_is_handed_over_once_the_learner_has_left()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        var (handOver, context, input) = await HandOverAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));

        Assert.False(await handOver.RunAsync(context, input));
        Assert.Empty(await host.RunsOfAsync(key, PreparePlanProcess.Name));
    }

    [Fact]
    public async Task An_engine_lost_while_the_plan_is_prepared_asks_for_nothing_twice()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        var before = await host.StepsAsync(key);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        Assert.Equal(before.Select(step => (step.StepId, step.State)), (await host.StepsAsync(key)).Select(step => (step.StepId, step.State)));
        await host.GiveCopiesAsync(key, "2025-10-06");
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_run_that_began_before_preparing_was_a_process_of_its_own_finishes_as_it_began()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.DeployAsync(PlanStory.CodeOfVersion1());
        var key = await host.StartForParentAloneAsync();
        await host.DeployAsync(ProcessesServices.Registry());
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-06");

        Assert.Empty(await host.RunsOfAsync(key, PreparePlanProcess.Name));
        Assert.Equal("1", (await host.Get<WorkflowClient>().GetInstanceAsync($"{key.CaseId}:{DecideAlnProcess.Name}:1"))!.Version);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task An_engine_lost_while_such_a_run_gives_copies_goes_on_where_it_was_in_todays_way()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.DeployAsync(PlanStory.CodeOfVersion1());
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        var asked = (await host.StepsAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy).ToList();
        await host.AnswerAsync(key, asked[0], host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-06"));
        await host.DeployAsync(ProcessesServices.Registry());
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        Assert.True(Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name)).IsLive);
        await host.GiveCopiesAsync(key, "2025-10-06");
        Assert.Equal(asked.Select(step => step.StepId), (await host.StepsAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy).Select(step => step.StepId));
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
        Assert.Single(await host.NoticesAsync(key), notice => notice.RecipientId == asked[0].SubjectId && notice.Kind == NoticeKind.PlanWillBePrepared);
    }

    /// <summary>The hand-over of a case whose decision is recorded and has not been heard by the engine.</summary>
    private static async Task<(StartPreparingPlanActivity Activity, ActivityContext Context, HandOverInput Input)> HandOverAsync(ProcessHost host, CaseKey key)
    {
        var run = new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, 1);
        var step = await host.OpenStepAsync(key, DecideAlnStepTypes.Decision);
        var typed = new Forms.FormValues(Tests.DecideAln.Answers.Plan("2025-09-15").ToDictionary(value => value.Item1, value => value.Item2));
        var result = await host.WithoutEngineAsync(() => host.Get<Steps.StepAnswering>().AnswerAsync(host.ActorOf(ProcessHost.Alnco), key, step.StepId, typed, null, CancellationToken.None));
        Assert.Empty(result.Problems);
        var activity = ActivatorUtilities.CreateInstance<StartPreparingPlanActivity>(host.Get<IServiceProvider>());
        return (activity, new ActivityContext("StartPreparingPlan", run.InstanceId(), CancellationToken.None), new HandOverInput(run, step.StepId, run.StepId(DecideAlnStepTypes.TakeDecisionBack, 1)));
    }
}
