using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Released;

/// <summary>Small orchestrations whose histories are kept as those of a product would be.</summary>
internal static class ReleasedStories
{
    public static WorkflowRegistry Registry() => new WorkflowRegistry()
        .AddOrchestration<ReminderOrchestration>("2")
        .AddOrchestration<FanOutOrchestration>("1")
        .AddOrchestration<YearlyOrchestration>("1")
        .AddActivity<EchoActivity>()
        .AddActivity<FailActivity>();

    public static async Task<IReadOnlyList<(string Story, RecordedHistory History)>> AllAsync()
    {
        await using var host = new VirtualTimeHost(Registry());
        await StartAsync(host, "Reminder", "x", "in-time");
        await StartAsync(host, "Reminder", "x", "late");
        await StartAsync(host, "FanOut", 3, "fan-out");
        await StartAsync(host, "Yearly", 1, "yearly");
        await host.Client.RaiseEventAsync("in-time", "answer", "yes");
        await host.RunUntilAsync(host.Now.AddDays(2));
        await host.Client.RaiseEventAsync("late", "answer", "at last");
        await host.Client.RaiseEventAsync("reminder-of-fan-out", "answer", "too");
        await host.RunUntilAsync(host.Now.AddYears(4));

        var histories = new List<(string, RecordedHistory)>();
        foreach (var story in new[] { "in-time", "late", "fan-out", "yearly" })
            histories.Add((story, await RecordedHistory.OfAsync(host.Store, story)));
        return histories;
    }

    private static async Task StartAsync(VirtualTimeHost host, string name, object input, string id)
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id));
        await host.RunUntilIdleAsync();
    }
}
