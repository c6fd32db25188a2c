using System.Collections.Concurrent;
using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Storage;

/// <summary>A story with every kind of step, told to its end by hosts that may die, and always with the same end.</summary>
public sealed class Story
{
    public const string Id = "story";
    private readonly ConcurrentBag<string> ran = [];
    private readonly ManualTimeProvider clock = new();
    private readonly ScriptInput input;
    private readonly int filling;

    /// <param name="filling">Makes payloads this much longer, so that turns need several transactions.</param>
    public Story(int filling = 0)
    {
        this.filling = filling;
        var child = new ScriptInput(ScriptOrchestration.Add(async context => await context.WaitForExternalEvent<string>("answer") + await context.CallActivityAsync<string>("Echo", "!")));
        var noted = ScriptActivity.Add(call =>
        {
            ran.Add(call.InstanceId);
            return Task.FromResult<object?>(new string('n', filling + 1));
        });
        input = new ScriptInput(ScriptOrchestration.Add(context => TellAsync(context, child, noted)));
    }

    public static string ExpectedEnd => "n yes! late abc first nnnnnnn yes! late abc second";

    public int Runs => ran.Count;

    public VirtualTimeHost NewHost(ITableStore store) => new(EngineContract.NewRegistry(), clock: clock, store: store);

    /// <summary>Does whatever the world outside does; every act may be repeated.</summary>
    public IEnumerable<Func<VirtualTimeHost, Task>> Acts()
    {
        yield return StartAsync;
        foreach (var round in new[] { 0, 1 })
        {
            yield return host => host.Client.RaiseEventAsync($"child-{round}", "answer", "yes", $"answer-{round}");
            yield return host => host.RunUntilIdleAsync();
            yield return async host =>
            {
                await host.RunUntilIdleAsync();
                if (await host.NextDueAsync() is not null)
                    await host.AdvanceToNextTimerAsync();
            };
            foreach (var letter in "abc")
                yield return host => RaiseAsync(host, $"{letter}", $"{letter}-{round}");
            yield return host => host.RunUntilIdleAsync();
        }
    }

    public async Task AssertEndedWellAsync(VirtualTimeHost host)
    {
        var state = (await host.Client.GetInstanceAsync(Id))!;
        Assert.True(state.Status == OrchestrationStatus.Completed, $"{state.Status}: {state.FailureDetails}");
        Assert.Equal(ExpectedEnd, WorkflowJson.Deserialize<string>(state.SerializedOutput));
        Assert.True(Runs >= 8);

        var history = await host.Client.GetHistoryAsync(Id);
        var scheduled = history.Where(item => item.Kind == "TaskScheduled").Select(item => item.TaskId).ToList();
        var completed = history.Where(item => item.Kind == "TaskCompleted").Select(item => item.TaskId).ToList();
        Assert.Equal(scheduled.Order(), completed.Order());
        Assert.Null(await host.NextDueAsync());
    }

    private async Task StartAsync(VirtualTimeHost host)
    {
        try
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", input, new StartOrchestrationOptions(Id));
        }
        catch (InstanceExistsException)
        {
        }

        await host.RunUntilIdleAsync();
    }

    private static async Task RaiseAsync(VirtualTimeHost host, string payload, string eventId)
    {
        try
        {
            await host.Client.RaiseEventAsync(Id, "letter", payload, eventId);
        }
        catch (InstanceFinishedException)
        {
            // Only where the event was taken and its answer was lost.
            Assert.Equal("c-1", eventId);
        }
    }

    private async Task<object?> TellAsync(OrchestrationContext context, ScriptInput child, ScriptInput noted)
    {
        var told = context.GetInput<ScriptInput>()!;
        var letters = Short(await context.CallActivityAsync<string>("Script", noted));
        if (told.Round == 1)
            letters += string.Concat((await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => context.CallActivityAsync<string>("Script", noted)))).Select(Short));

        var answer = await context.CallSubOrchestratorAsync<string>("Script", child, $"child-{told.Round}");
        var time = "in time";
        try
        {
            await context.WaitForExternalEvent<object?>("never", TimeSpan.FromDays(1));
        }
        catch (EventTimeoutException)
        {
            time = "late";
        }

        var word = "";
        while (word.Length < 3)
            word += await context.WaitForExternalEvent<string>("letter");

        var text = $"{told.Text} {letters} {answer} {time} {word} {(told.Round == 0 ? "first" : "second")}".Trim();
        if (told.Round == 0)
            context.ContinueAsNew(told with { Round = 1, Text = text });
        return text;
    }

    private string Short(string result) => result.Length == filling + 1 ? "n" : "wrong";
}
