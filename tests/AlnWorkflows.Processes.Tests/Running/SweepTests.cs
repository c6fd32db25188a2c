using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Tests.Running;

public sealed class SweepTests
{
    [Fact]
    public async Task An_instance_that_waits_although_its_run_has_ended_is_ended_after_a_week_and_not_before()
    {
        await using var host = await ProcessHost.StartAsync();
        var run = new CaseRun(ProcessHost.School, (await host.StartCaseAsync()).CaseId, DecideAlnProcess.Name, 1);
        await host.Get<IRuns>().EndAsync(run.Key(), run.InstanceId(), host.Time.GetUtcNow());

        await host.MoveToAsync(host.Time.GetUtcNow() + Sweep.LongestEnding - TimeSpan.FromMinutes(1));
        Assert.False(await IsFinishedAsync(host, run));
        Assert.Single((await host.Get<IRuns>().EndedAsync(null)).Items);

        await host.MoveToAsync(host.Time.GetUtcNow() + TimeSpan.FromHours(1));
        Assert.True(await IsFinishedAsync(host, run));
        Assert.Empty((await host.Get<IRuns>().EndedAsync(null)).Items);
        Assert.DoesNotContain(await host.StepsAsync(run.Key()), step => step.State == StepState.Open && step.RunId == run.InstanceId());
    }

    private static async Task<bool> IsFinishedAsync(ProcessHost host, CaseRun run) =>
        (await host.Get<WorkflowClient>().GetInstanceAsync(run.InstanceId()))!.IsFinished;
}
