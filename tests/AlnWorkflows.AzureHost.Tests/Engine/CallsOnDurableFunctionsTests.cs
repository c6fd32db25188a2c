using AlnWorkflows.Durable;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Tests.Engine;

public sealed class CallsOnDurableFunctionsTests
{
    private readonly AdHoc code = new();

    [Fact]
    public async Task Payloads_cross_as_the_text_the_model_has_written()
    {
        string? seen = null;
        code.Activity("Echo", input => seen = input)
            .Orchestration("Says", async context =>
            {
                context.SetCustomStatus(new { Phase = "Tŷ’r ysgol" });
                return await context.CallActivityAsync<Said>("Echo", context.GetInput<Said>());
            });
        const string Text = """{"On":"2026-01-05","Words":"Si\u00E2n \u2019r","Number":1.50}""";

        var instance = await code.StartAsync("Says", Text);

        Assert.Equal(Text, seen);
        Assert.Equal(Text, instance.Output);
        Assert.Equal("""{"Phase":"T\u0177\u2019r ysgol"}""", instance.CustomStatus);
    }

    [Fact]
    public async Task No_input_is_the_types_default()
    {
        code.Orchestration("Empty", context => Task.FromResult<object?>((context.GetInput<Said>() is null, context.GetInput<int>()).ToString()));

        Assert.Equal("\"(True, 0)\"", (await code.StartAsync("Empty")).Output);
    }

    [Fact]
    public async Task A_failed_activity_is_told_with_its_name_and_number_and_what_the_host_knows()
    {
        code.Activity("Fine", _ => null)
            .Activity("Fails", _ => throw new InvalidOperationException("outer\nmore", new ArgumentException("inner")))
            .Orchestration("Calls", async context =>
            {
                await context.CallActivityAsync("Fine");
                var failure = await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync("Fails"));
                return new { failure.TaskName, failure.TaskId, failure.FailureDetails.ErrorType, failure.FailureDetails.ErrorMessage, failure.FailureDetails.Inner };
            });

        var instance = await code.StartAsync("Calls");

        Assert.Equal("""{"TaskName":"Fails","TaskId":1,"ErrorType":"System.InvalidOperationException","ErrorMessage":"outer","Inner":null}""", instance.Output);
    }

    [Fact]
    public async Task A_failed_call_is_tried_again_by_durable_timers_until_the_policy_ends()
    {
        var tries = 0;
        code.Activity("Fails", _ => ++tries < 3 ? throw new InvalidOperationException("not yet") : "3")
            .Orchestration("Retries", async context => await context.CallActivityAsync<int>("Fails", retry: new RetryPolicy(5, TimeSpan.FromMinutes(1), 2)));
        var instance = await code.StartAsync("Retries");
        var first = code.Hub.NextDue!.Value - code.Time.GetUtcNow();

        await code.MoveToNextTimerAsync();
        var second = code.Hub.NextDue!.Value - code.Time.GetUtcNow();
        await code.MoveToNextTimerAsync();

        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)), (first, second));
        Assert.Equal((OrchestrationRuntimeStatus.Completed, "3"), (instance.Status, instance.Output));
    }

    [Fact]
    public async Task A_timer_left_open_does_not_hold_an_orchestration_that_has_returned()
    {
        code.Orchestration("Leaves", context =>
        {
            _ = context.CreateTimer(context.CurrentUtcDateTime.AddDays(30), CancellationToken.None);
            return Task.FromResult<object?>("gone");
        });

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await code.StartAsync("Leaves")).Status);
    }

    [Fact]
    public async Task A_timer_left_open_does_not_hold_an_orchestration_that_continues_as_new()
    {
        code.Orchestration("Leaves", context =>
        {
            if (context.GetInput<int>() == 1)
            {
                _ = context.CreateTimer(context.CurrentUtcDateTime.AddDays(30), CancellationToken.None);
                context.ContinueAsNew(2);
            }

            return Task.FromResult<object?>(context.GetInput<int>());
        });

        var instance = await code.StartAsync("Leaves", "1");

        Assert.Equal((1, "2"), (instance.Generation, instance.Output));
    }

    [Fact]
    public async Task A_run_that_continues_as_new_goes_on_under_the_codes_own_version()
    {
        code.Registry.AddOrchestration<YearlyOrchestration>("3");
        code.Orchestration("Yearly", context =>
        {
            if (context.GetInput<int>() == 1)
                context.ContinueAsNew(2);
            return Task.FromResult<object?>(context.Version);
        });

        Assert.Equal("\"3\"", (await code.StartAsync("Yearly", "1")).Output);
    }

    [Fact]
    public async Task A_child_runs_under_its_own_id_and_version_and_returns_its_output()
    {
        code.Registry.AddOrchestration<YearlyOrchestration>("3");
        code.Orchestration("Yearly", context => Task.FromResult<object?>($"{context.InstanceId} {context.Version} {context.GetInput<int>()}"))
            .Orchestration("Parent", async context => await context.CallSubOrchestratorAsync<string>("Yearly", 5, "child-1"));

        Assert.Equal("\"child-1 3 5\"", (await code.StartAsync("Parent")).Output);
    }

    [Fact]
    public async Task A_failed_child_is_told_like_a_failed_activity()
    {
        code.Orchestration("Child", _ => throw new InvalidOperationException("broken"))
            .Orchestration("Parent", async context =>
                (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<string>("Child"))).Message);

        Assert.Equal("\"Task \\u0027Child\\u0027 (#0) failed with an unhandled exception: broken\"", (await code.StartAsync("Parent")).Output);
    }

    [Fact]
    public async Task What_the_orchestration_throws_fails_its_instance()
    {
        code.Orchestration("Throws", _ => throw new InvalidOperationException("broken"));

        var instance = await code.StartAsync("Throws");

        Assert.Equal((OrchestrationRuntimeStatus.Failed, "broken"), (instance.Status, instance.Output));
    }

    private sealed record Said(DateOnly On, string Words, decimal Number);

    private sealed class YearlyOrchestration : Orchestration<int, string>
    {
        public override Task<string> RunAsync(OrchestrationContext context, int input) => throw new NotSupportedException();
    }
}
