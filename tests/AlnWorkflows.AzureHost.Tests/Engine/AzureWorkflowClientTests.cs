using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.AzureHost.Tests.Durable;
using AlnWorkflows.Durable;
using DurableTask.Core.Exceptions;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Moq;
using Core = DurableTask.Core;
using StartOrchestrationOptions = AlnWorkflows.Durable.StartOrchestrationOptions;

namespace AlnWorkflows.AzureHost.Tests.Engine;

public sealed class AzureWorkflowClientTests
{
    private readonly AdHoc code = new();
    private readonly AzureWorkflowClient client;

    public AzureWorkflowClientTests()
    {
        code.Registry.AddOrchestration<WaitsOrchestration>("4");
        code.Orchestration("Waits", async context => await context.WaitForExternalEvent<string?>("Go"));
        client = new AzureWorkflowClient(new DurableClientAccessor { Client = code.Hub }, code.Registry);
    }

    [Fact]
    public async Task A_start_carries_id_input_and_the_version_of_the_code()
    {
        Assert.Equal("case-1:waits:1", await StartAsync());

        var (name, input, options) = Assert.Single(code.Hub.Starts);
        Assert.Equal(("Waits", """{"Id":7}""", "case-1:waits:1", "4"), (name, input, options!.InstanceId, options.Version!.Value.Version));
        var instance = await client.GetInstanceAsync("case-1:waits:1");
        Assert.Equal(("Waits", "4", OrchestrationStatus.Running, """{"Id":7}"""), (instance!.Name, instance.Version, instance.Status, instance.SerializedInput));
    }

    [Fact]
    public async Task An_id_that_exists_is_refused_in_whatever_state_though_the_host_would_replace_a_finished_one()
    {
        await StartAsync();
        await Assert.ThrowsAsync<InstanceExistsException>(StartAsync);
        await RaiseAsync();
        Assert.True(code.Hub["case-1:waits:1"].HasEnded);

        await Assert.ThrowsAsync<InstanceExistsException>(StartAsync);

        Assert.Single(code.Hub.Starts);
    }

    [Fact]
    public async Task A_start_that_another_host_wins_meanwhile_is_told_as_one_that_exists()
    {
        var other = new Mock<DurableTaskClient>("other");
        other.Setup(sdk => sdk.ScheduleNewOrchestrationInstanceAsync(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<Microsoft.DurableTask.StartOrchestrationOptions?>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new OrchestrationAlreadyExistsException("first come"));

        await Assert.ThrowsAsync<InstanceExistsException>(() => Over(other).ScheduleNewOrchestrationInstanceAsync("Waits", null, new StartOrchestrationOptions("one")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@entity")]
    [InlineData("a/b")]
    [InlineData("a?b")]
    public async Task An_id_that_cannot_be_one_is_refused_before_anything_is_asked(string id)
    {
        await Assert.ThrowsAsync<InvalidInstanceIdException>(() => client.ScheduleNewOrchestrationInstanceAsync("Waits", null, new StartOrchestrationOptions(id)));
        await Assert.ThrowsAsync<InstanceNotFoundException>(() => client.RaiseEventAsync(id, "Go"));
        Assert.Null(await client.GetInstanceAsync(id));
        Assert.Empty(await client.GetHistoryAsync(id));

        Assert.Equal(0, code.Hub.Asked);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_at_the_call()
    {
        await StartAsync();
        var large = new string('x', WorkflowJson.MaxPayloadBytes);

        await Assert.ThrowsAsync<PayloadTooLargeException>(() => client.ScheduleNewOrchestrationInstanceAsync("Waits", large, new StartOrchestrationOptions("two")));
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => client.RaiseEventAsync("case-1:waits:1", "Go", large));
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => client.TerminateInstanceAsync("case-1:waits:1", large));
    }

    [Fact]
    public async Task Nothing_is_said_to_an_instance_that_is_unknown_or_has_finished()
    {
        await StartAsync();
        await RaiseAsync();

        foreach (var act in Acts("case-1:waits:1"))
            await Assert.ThrowsAsync<InstanceFinishedException>(act);
        foreach (var act in Acts("nobody"))
            await Assert.ThrowsAsync<InstanceNotFoundException>(act);
    }

    [Fact]
    public async Task A_call_that_fails_because_the_instance_ended_meanwhile_says_so_and_any_other_failure_stands()
    {
        await StartAsync();
        code.Hub.NextFailure = new IOException("The host is gone.");
        await Assert.ThrowsAsync<IOException>(() => client.RaiseEventAsync("case-1:waits:1", "Go"));

        var ending = new Mock<DurableTaskClient>("ending");
        ending.SetupSequence(sdk => sdk.GetInstanceAsync("one", false, It.IsAny<CancellationToken>()))
            .ReturnsAsync(State(OrchestrationRuntimeStatus.Running)).ReturnsAsync(State(OrchestrationRuntimeStatus.Terminated));
        ending.Setup(sdk => sdk.RaiseEventAsync("one", "Go", It.IsAny<object?>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("FailedPrecondition"));
        var told = await Assert.ThrowsAsync<InstanceFinishedException>(() => Over(ending).RaiseEventAsync("one", "Go"));

        Assert.IsType<IOException>(told.InnerException);
    }

    [Fact]
    public async Task Suspended_keeps_what_comes_until_resumed_and_its_reason_is_no_output()
    {
        await StartAsync();
        await client.SuspendInstanceAsync("case-1:waits:1", "looking");
        await client.RaiseEventAsync("case-1:waits:1", "Go", "heard");
        await code.Hub.RunUntilIdleAsync();
        var suspended = await client.GetInstanceAsync("case-1:waits:1");

        await client.ResumeInstanceAsync("case-1:waits:1");
        await code.Hub.RunUntilIdleAsync();

        Assert.Equal((OrchestrationStatus.Suspended, null), (suspended!.Status, suspended.SerializedOutput));
        Assert.Equal("\"heard\"", (await client.GetInstanceAsync("case-1:waits:1"))!.SerializedOutput);
    }

    [Fact]
    public async Task A_terminated_instance_ends_with_the_output_given()
    {
        await StartAsync();
        await client.TerminateInstanceAsync("case-1:waits:1", new { Why = "test" });

        var instance = await client.GetInstanceAsync("case-1:waits:1");
        Assert.Equal((OrchestrationStatus.Terminated, """{"Why":"test"}"""), (instance!.Status, instance.SerializedOutput));
    }

    [Fact]
    public async Task A_failed_instance_tells_its_message_also_where_the_host_gives_it_as_output_alone()
    {
        var failed = new Mock<DurableTaskClient>("failed");
        failed.Setup(sdk => sdk.GetInstanceAsync("one", true, It.IsAny<CancellationToken>())).ReturnsAsync(State(OrchestrationRuntimeStatus.Failed, "Task 'X' (#0) failed: broken"));

        var instance = await Over(failed).GetInstanceAsync("one");

        Assert.Equal((OrchestrationStatus.Failed, null, "Task 'X' (#0) failed: broken"), (instance!.Status, instance.SerializedOutput, instance.FailureDetails!.ErrorMessage));
    }

    [Fact]
    public async Task Only_a_finished_instance_is_purged()
    {
        await StartAsync();
        Assert.False(await client.PurgeInstanceAsync("nobody"));
        Assert.False(await client.PurgeInstanceAsync("case-1:waits:1"));
        await RaiseAsync();

        Assert.True(await client.PurgeInstanceAsync("case-1:waits:1"));
        Assert.Null(await client.GetInstanceAsync("case-1:waits:1"));
    }

    [Fact]
    public async Task Lists_page_by_the_hosts_token_and_leave_out_what_does_not_fit()
    {
        foreach (var number in Enumerable.Range(1, 5))
            await StartAsync($"case-{number}:waits:1");
        await RaiseAsync("case-2:waits:1");
        await RaiseAsync("case-3:waits:1");

        var live = await ListAsync(new AlnWorkflows.Durable.OrchestrationQuery(Statuses: new HashSet<OrchestrationStatus> { OrchestrationStatus.Running }, PageSize: 2));
        var named = await ListAsync(new AlnWorkflows.Durable.OrchestrationQuery(InstanceIdPrefix: "case-2", Name: "Others"));

        Assert.Equal(["case-1:waits:1", "case-4:waits:1", "case-5:waits:1"], live);
        Assert.Empty(named);
    }

    [Fact]
    public async Task A_history_is_told_in_the_models_words_without_the_engines_own_turns()
    {
        var at = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        HistoryEvent[] happened =
        [
            new OrchestratorStartedEvent(-1),
            new ExecutionStartedEvent(-1, "1") { Name = "Waits", Timestamp = at },
            new TaskScheduledEvent(0, "Echo", null, "2"),
            new TaskFailedEvent(-1, 0, "broken", null, null),
            new TimerCreatedEvent(1, at),
            new TimerFiredEvent(-1, at) { TimerId = 1 },
            new EventRaisedEvent(-1, "3") { Name = "Go" },
            new ExecutionCompletedEvent(2, "lost", Core.OrchestrationStatus.Failed, new Core.FailureDetails("System.Exception", "lost", null, null, false)),
        ];
        var sdk = new Mock<DurableTaskClient>("history");
        sdk.Setup(one => one.GetInstanceAsync("one", false, It.IsAny<CancellationToken>())).ReturnsAsync(State(OrchestrationRuntimeStatus.Failed));
        sdk.Setup(one => one.GetOrchestrationHistoryAsync("one", It.IsAny<CancellationToken>())).ReturnsAsync([.. happened]);

        var history = await Over(sdk).GetHistoryAsync("one");

        Assert.Equal(["ExecutionStarted", "TaskScheduled", "TaskFailed", "TimerCreated", "TimerFired", "EventRaised", "ExecutionFailed"], history.Select(item => item.Kind));
        Assert.Equal([null, 0, 0, 1, 1, null, null], history.Select(item => item.TaskId));
        Assert.Equal((new DateTimeOffset(at), "Waits", "1"), (history[0].Timestamp, history[0].Name, history[0].SerializedPayload));
        Assert.Equal(("broken", "lost"), (history[2].Failure!.ErrorMessage, history[6].Failure!.ErrorMessage));
    }

    private AzureWorkflowClient Over(Mock<DurableTaskClient> sdk) => new(new DurableClientAccessor { Client = sdk.Object }, code.Registry);

    private static Microsoft.DurableTask.Client.OrchestrationMetadata State(OrchestrationRuntimeStatus status, string? output = null) =>
        new("Waits", "one") { RuntimeStatus = status, SerializedOutput = output };

    private Func<Task>[] Acts(string id) =>
    [
        () => client.RaiseEventAsync(id, "Go"), () => client.SuspendInstanceAsync(id), () => client.ResumeInstanceAsync(id), () => client.TerminateInstanceAsync(id),
    ];

    private Task<string> StartAsync() => StartAsync("case-1:waits:1");

    private async Task<string> StartAsync(string id)
    {
        var started = await client.ScheduleNewOrchestrationInstanceAsync("Waits", new { Id = 7 }, new StartOrchestrationOptions(id));
        await code.Hub.RunUntilIdleAsync();
        return started;
    }

    private async Task RaiseAsync(string id = "case-1:waits:1")
    {
        await client.RaiseEventAsync(id, "Go", eventId: "nudge-1");
        await code.Hub.RunUntilIdleAsync();
    }

    private async Task<IReadOnlyList<string>> ListAsync(AlnWorkflows.Durable.OrchestrationQuery query)
    {
        var found = new List<string>();
        do
        {
            var page = await client.GetAllInstancesAsync(query);
            found.AddRange(page.Instances.Select(instance => instance.InstanceId));
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
        return found;
    }

    private sealed class WaitsOrchestration : Orchestration<int, string>
    {
        public override Task<string> RunAsync(OrchestrationContext context, int input) => throw new NotSupportedException();
    }
}
