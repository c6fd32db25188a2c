using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Engineering;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Referrals;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Engineering;

public sealed class InstanceOversightTests
{
    private static readonly IReadOnlyList<Actor> Engineer = [new Actor("person-engineer", ProcessHost.School, [Role.Engineer])];

    [Theory]
    [InlineData(InstanceAct.Terminate)]
    [InlineData(InstanceAct.Purge)]
    public async Task While_the_duty_is_open_neither_the_process_nor_its_watch_is_ended_or_removed(InstanceAct act)
    {
        await using var host = await ProcessHost.StartAsync();
        await host.StartCaseAsync();
        var instances = await InstancesAsync(host);
        Assert.Equal(2, instances.Count);

        foreach (var instance in instances)
        {
            Assert.Equal(ErrorCodes.InstanceCarriesDuty, (await ActAsync(host, instance.InstanceId, act))!.Code);
            Assert.Equal(OrchestrationStatus.Running, (await host.Get<WorkflowClient>().GetInstanceAsync(instance.InstanceId))!.Status);
        }
    }

    [Fact]
    public async Task A_run_that_has_not_come_to_open_its_duty_yet_is_not_ended_either()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = new CaseKey(ProcessHost.School, "fresh-case");
        var run = new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, 1);
        await host.Get<ProcessStarting>().StartAsync(run, null, CancellationToken.None);

        Assert.Equal(ErrorCodes.InstanceCarriesDuty, (await ActAsync(host, run.InstanceId(), InstanceAct.Terminate))!.Code);
    }

    [Fact]
    public async Task Once_the_duty_is_met_what_has_ended_is_removed_and_that_is_recorded_before()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await ReferredAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 9, 24));
        await host.AnswerAsync(key, FollowMailStepTypes.PostPaperCopy, ("happenedOn", "2025-09-24"));
        var instances = await InstancesAsync(host);

        foreach (var instance in instances)
        {
            Assert.True(instance.IsFinished);
            Assert.Null(await ActAsync(host, instance.InstanceId, InstanceAct.Purge));
            Assert.Null(await host.Get<WorkflowClient>().GetInstanceAsync(instance.InstanceId));
        }

        var purged = (await host.Get<IAudit>().OfCaseAsync(key)).Where(entry => entry.What == "instance-purged").ToList();
        Assert.Equal(instances.Select(instance => instance.InstanceId).Order(), purged.Select(entry => entry.About["instance"]).Order());
        Assert.All(purged, entry => Assert.Equal("person-engineer", entry.PersonId));
        await host.SettleAsync();
        Assert.Empty(await InstancesAsync(host));
    }

    [Fact]
    public async Task What_runs_is_not_purged_and_what_has_ended_takes_nothing_more()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await ReferredAsync(host);
        var ended = (await InstancesAsync(host)).First(instance => instance.InstanceId.StartsWith(key.CaseId, StringComparison.Ordinal)).InstanceId;
        foreach (var act in new[] { InstanceAct.RaiseEvent, InstanceAct.Suspend, InstanceAct.Resume, InstanceAct.Terminate })
            Assert.Equal(ErrorCodes.InstanceEnded, (await ActAsync(host, ended, act))!.Code);
        Assert.DoesNotContain(await host.Get<IAudit>().OfCaseAsync(key), entry => entry.What.StartsWith("instance-", StringComparison.Ordinal));

        await host.Get<WorkflowClient>().ScheduleNewOrchestrationInstanceAsync("NoSuch", null, new StartOrchestrationOptions("tool"));
        Assert.Equal(ErrorCodes.InstanceNotEnded, (await ActAsync(host, "tool", InstanceAct.Purge))!.Code);
    }

    [Fact]
    public async Task A_suspended_process_keeps_its_answers_for_the_resume()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var process = (await InstancesAsync(host)).Single(instance => instance.Name == "DecideAln").InstanceId;
        Assert.Null(await ActAsync(host, process, InstanceAct.Suspend));
        await host.SettleAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Refer("2025-09-15"));
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, Duties.RuleIds.SchoolDecideAndIdp)).State);

        Assert.Null(await ActAsync(host, process, InstanceAct.Resume));
        await host.SettleAsync();
        await host.SendPackAsync(key, new DateOnly(2025, 9, 15));
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, Duties.RuleIds.SchoolDecideAndIdp)).State);
    }

    [Fact]
    public async Task Who_is_no_engineer_of_the_body_finds_no_instance_of_it()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.StartCaseAsync();
        var process = (await InstancesAsync(host))[0].InstanceId;
        var oversight = host.Get<InstanceOversight>();
        foreach (var stranger in new[] { new Actor("x", "other-school", [Role.Engineer]), new Actor("x", ProcessHost.School, [Role.Administrator]) })
        {
            Assert.Null(await oversight.FindAsync([stranger], process, CancellationToken.None));
            Assert.Empty((await oversight.ListAsync([stranger], new OrchestrationQuery(), CancellationToken.None)).Instances);
            Assert.Equal(ErrorCodes.InstanceNotFound, (await oversight.ActAsync([stranger], process, InstanceAct.Suspend, null, CancellationToken.None))!.Code);
        }
    }

    /// <summary>A case that has ended and left no duty open: it was referred to the authority.</summary>
    private static async Task<CaseKey> ReferredAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Refer("2025-09-15"));
        await host.SendPackAsync(key, new DateOnly(2025, 9, 15));
        await host.MoveToAsync(new DateOnly(2025, 9, 17));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Accepted, new DateOnly(2025, 9, 17), ("receivedOn", "2025-09-16"), ("saidBy", "Owain Huws"));
        return key;
    }

    private static async Task<IReadOnlyList<OrchestrationMetadata>> InstancesAsync(ProcessHost host) =>
        (await host.Get<WorkflowClient>().GetAllInstancesAsync(new OrchestrationQuery())).Instances;

    private static Task<Problem?> ActAsync(ProcessHost host, string instanceId, InstanceAct act) =>
        host.Get<InstanceOversight>().ActAsync(Engineer, instanceId, act, "wake-up", CancellationToken.None);
}
