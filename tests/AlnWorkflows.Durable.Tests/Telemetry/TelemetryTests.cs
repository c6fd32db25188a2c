using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;
using AlnWorkflows.Testing.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Tests.Telemetry;

public sealed class TelemetryTests : IAsyncDisposable
{
    private const string Planted = "Heledd Gwynfor";
    private readonly SeenFromOutside seen = new();
    private readonly VirtualTimeHost host;

    public TelemetryTests() => host = NewHost();

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        seen.Dispose();
    }

    [Fact]
    public async Task No_span_no_measurement_and_no_line_carries_what_an_instance_carries()
    {
        await RunAsync("planted");
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Probe", Planted, new StartOrchestrationOptions("ended"));
        await host.RunUntilIdleAsync();
        await host.Client.SuspendInstanceAsync("ended", Planted);
        await host.Client.TerminateInstanceAsync("ended", Planted);
        await host.RunUntilIdleAsync();

        Assert.Contains(Planted, (await host.Client.GetInstanceAsync("planted"))!.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.NotEmpty(seen.Lines);
        Assert.NotEmpty(seen.Spans);
        Assert.DoesNotContain(seen.Texts, text => text.Contains("Heledd", StringComparison.OrdinalIgnoreCase) || text.Contains("Gwynfor", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Spans_and_measurements_carry_only_the_attributes_on_the_list()
    {
        await RunAsync("listed");
        Assert.Empty(seen.Attributes.Select(attribute => attribute.Key).Distinct().Except(EngineTelemetry.Attributes));
    }

    [Fact]
    public async Task Every_turn_and_every_activity_is_a_span_with_its_ids_and_its_outcome()
    {
        await RunAsync("spans");
        var own = seen.Spans.Where(span => Equals(span.GetTagItem("durable.instance.id"), "spans")).OrderBy(span => span.StartTimeUtc).ToList();
        Assert.Equal(
            ["turn Probe Running", "activity Echo Completed", "turn Probe Running", "turn Probe Running", "activity Fail Failed", "turn Probe Running", "turn Probe Failed"],
            own.Select(span => $"{span.DisplayName} {span.GetTagItem("durable.outcome")}"));
        Assert.Equal(typeof(InvalidOperationException).FullName, own[4].GetTagItem("error.type"));
    }

    [Fact]
    public async Task Turns_activities_failures_and_the_lag_of_timers_are_measured()
    {
        var before = seen.Count("durable.turn.duration", "Probe", "Failed");
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Probe", Planted, new StartOrchestrationOptions("measured"));
        await host.RunUntilIdleAsync();
        host.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(10));
        await host.RunUntilIdleAsync();
        await host.Client.RaiseEventAsync("measured", "answer", Planted);
        await host.RunUntilIdleAsync();

        Assert.Contains(seen.Measured, measured => measured is { Instrument: "durable.timer.lag", Value: 600 });
        Assert.True(seen.Count("durable.turn.duration", "Probe", "Failed") > before);
        Assert.True(seen.Count("durable.activity.duration", "Fail", "Failed") > 0);
        Assert.True(seen.Sum("durable.failures", "Probe") > 0);
        Assert.True(seen.Sum("durable.storage.transactions", "transact") > 0);
    }

    [Fact]
    public async Task A_turn_that_the_store_refuses_is_counted_as_a_failure_and_tried_again()
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Probe", Planted, new StartOrchestrationOptions("troubled"));
        await using var troubled = NewHost(new FaultyTableStore(host.Store, 7, 0.4));
        while (!seen.Lines.Any(line => line.EventId == 3))
            await Record.ExceptionAsync(() => troubled.RunUntilIdleAsync());
        Assert.True(seen.Sum("durable.failures", "turn") > 0);
    }

    [Fact]
    public async Task An_instance_that_stands_still_is_counted_once_until_it_goes_on()
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Probe", Planted, new StartOrchestrationOptions("still"));
        await host.RunUntilIdleAsync();
        ProbeOrchestration.IsBroken.Value = true;
        await host.RunUntilAsync(host.Now.AddDays(1));
        await host.Client.RaiseEventAsync("still", "answer", Planted);
        await host.RunUntilIdleAsync();
        Assert.True((await host.Client.GetInstanceAsync("still"))!.IsBlocked);
        Assert.Equal(1, seen.Sum("durable.instances.blocked", "Probe"));

        ProbeOrchestration.IsBroken.Value = false;
        await host.Client.RaiseEventAsync("still", "answer", Planted);
        await host.RunUntilIdleAsync();
        Assert.Equal(0, seen.Sum("durable.instances.blocked", "Probe"));
        Assert.DoesNotContain(seen.Texts, text => text.Contains("Heledd", StringComparison.OrdinalIgnoreCase));
    }

    private VirtualTimeHost NewHost(ITableStore? store = null) => new(
        new WorkflowRegistry().AddOrchestration<ProbeOrchestration>().AddActivity<EchoActivity>().AddActivity<FailActivity>(),
        services => services.AddSingleton<ILoggerFactory>(seen).AddSingleton(typeof(ILogger<>), typeof(Logger<>)),
        store: store);

    private async Task RunAsync(string id)
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Probe", Planted, new StartOrchestrationOptions(id));
        await host.RunUntilAsync(host.Now.AddDays(2));
        await host.Client.RaiseEventAsync(id, "answer", Planted);
        await host.RunUntilIdleAsync();
    }
}
