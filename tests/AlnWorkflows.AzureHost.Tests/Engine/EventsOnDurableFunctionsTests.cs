using AlnWorkflows.Durable;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Tests.Engine;

public sealed class EventsOnDurableFunctionsTests
{
    private readonly AdHoc code = new();

    [Fact]
    public async Task Several_waits_for_one_name_are_served_first_in_first_out_over_one_wait_of_the_sdk()
    {
        code.Orchestration("Three", async context =>
        {
            var waits = Enumerable.Range(0, 3).Select(_ => context.WaitForExternalEvent<string>("Said")).ToList();
            return await Task.WhenAll(waits);
        });
        var instance = await code.StartAsync("Three");

        await code.RaiseAsync("Three", ("said", "\"a\""), ("SAID", "\"b\""), ("Said", "\"c\""));

        Assert.Equal("""["a","b","c"]""", instance.Output);
        Assert.Equal(1, Assert.Single(code.Contexts).MostWaits);
    }

    [Fact]
    public async Task A_wait_that_was_given_up_takes_no_event()
    {
        code.Orchestration("GivesUp", async context =>
        {
            using var noLonger = new CancellationTokenSource();
            var given = context.WaitForExternalEvent<string>("Said", noLonger.Token);
            noLonger.Cancel();
            await Assert.ThrowsAsync<TaskCanceledException>(() => given);
            return await context.WaitForExternalEvent<string>("Said");
        });
        var instance = await code.StartAsync("GivesUp");

        await code.RaiseAsync("GivesUp", ("Said", "\"heard\""));

        Assert.Equal("\"heard\"", instance.Output);
    }

    [Fact]
    public async Task An_event_that_comes_after_its_time_waits_for_the_next_wait()
    {
        code.Orchestration("TimesOut", async context =>
        {
            await Assert.ThrowsAsync<EventTimeoutException>(() => context.WaitForExternalEvent<string>("Said", TimeSpan.FromHours(1)));
            await context.WaitForExternalEvent<string>("Other");
            return await context.WaitForExternalEvent<string>("Said");
        });
        var instance = await code.StartAsync("TimesOut");
        await code.MoveToNextTimerAsync();

        await code.RaiseAsync("TimesOut", ("Said", "\"late\""), ("Other", "\"\""));

        Assert.Equal("\"late\"", instance.Output);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_payload_that_does_not_fit_is_an_exception_that_the_orchestration_can_catch(string? payload)
    {
        code.Orchestration("Number", async context =>
        {
            await Assert.ThrowsAsync<EventPayloadException>(() => context.WaitForExternalEvent<int>("Number"));
            return await context.WaitForExternalEvent<int>("Number");
        });
        var instance = await code.StartAsync("Number");

        await code.RaiseAsync("Number", ("Number", payload), ("Number", "7"));

        Assert.Equal((OrchestrationRuntimeStatus.Completed, "7"), (instance.Status, instance.Output));
    }

    [Fact]
    public async Task Events_taken_but_not_read_come_to_the_next_generation_oldest_first()
    {
        code.Orchestration("Anew", async context =>
        {
            if (context.GetInput<int>() == 2)
                return new[] { await context.WaitForExternalEvent<string>("A"), await context.WaitForExternalEvent<string>("A"), await context.WaitForExternalEvent<string>("B") };

            using var noLonger = new CancellationTokenSource();
            var waits = new[] { context.WaitForExternalEvent<string>("A", noLonger.Token), context.WaitForExternalEvent<string>("B", noLonger.Token) };
            noLonger.Cancel();
            await context.WaitForExternalEvent<string>("Go");
            context.ContinueAsNew(2);
            return null;
        });
        var instance = await code.StartAsync("Anew", "1");

        await code.RaiseAsync("Anew", ("A", "\"1\""), ("B", "\"2\""), ("A", "\"3\""), ("Go", null));

        Assert.Equal("""["1","3","2"]""", instance.Output);
        Assert.Equal(["A", "B", "A"], code.Contexts[0].SentToSelf.Select(sent => sent.Name));
    }

    [Fact]
    public async Task An_event_in_the_very_turn_that_continues_as_new_is_not_lost()
    {
        code.Orchestration("Anew", async context =>
        {
            if (context.GetInput<int>() == 2)
                return await context.WaitForExternalEvent<string>("Go");

            await context.WaitForExternalEvent<string>("Go");
            using var noLonger = new CancellationTokenSource();
            _ = context.WaitForExternalEvent<string>("Go", noLonger.Token);
            noLonger.Cancel();
            context.ContinueAsNew(2);
            return null;
        });
        var instance = await code.StartAsync("Anew", "1");

        code.Hub.RaiseTogether("Anew", ("Go", "\"first\""), ("Go", "\"second\""));
        await code.Hub.RunUntilIdleAsync();

        Assert.Equal("\"second\"", instance.Output);
    }

    [Fact]
    public async Task Events_are_dropped_where_the_orchestration_does_not_keep_them()
    {
        code.Orchestration("Anew", async context =>
        {
            if (context.GetInput<int>() == 1)
            {
                await context.WaitForExternalEvent<string>("Go");
                context.ContinueAsNew(2, preserveUnprocessedEvents: false);
                return null;
            }

            return await context.WaitForExternalEvent<string>("A");
        });
        var instance = await code.StartAsync("Anew", "1");

        await code.RaiseAsync("Anew", ("A", "\"lost\""), ("Go", null), ("A", "\"kept\""));

        Assert.Equal("\"kept\"", instance.Output);
    }
}
