using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Hosting.Telemetry;
using AlnWorkflows.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Hosting.Tests.Telemetry;

public sealed class TelemetryExportTests
{
    private const string Planted = "Heledd Gwynfor";

    [Fact]
    public async Task Traces_and_metrics_reach_the_collector_with_ids_and_without_what_instances_carry()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await CollectorAsync(received);
        using var export = new TelemetryExport(new TelemetrySettings(new Uri(collector.Urls.First() + "/collect/")), new TelemetrySources(EngineTelemetry.Name));
        await export.StartAsync(CancellationToken.None);
        await using var host = new VirtualTimeHost(new WorkflowRegistry().AddOrchestration<CarryOrchestration>());
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Carry", Planted, new StartOrchestrationOptions("instance-of-the-export"));
        await host.RunUntilIdleAsync();
        await export.StopAsync(CancellationToken.None);

        Assert.Equal(["/collect/v1/metrics", "/collect/v1/traces"], received.Keys.Order());
        Assert.Contains("instance-of-the-export", received["/collect/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("durable.turn.duration", received["/collect/v1/metrics"], StringComparison.Ordinal);
        Assert.DoesNotContain(received.Values, body => body.Contains("Heledd", StringComparison.Ordinal) || body.Contains("Gwynfor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_sources_that_are_named_leave_the_process()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await CollectorAsync(received);
        using var export = new TelemetryExport(new TelemetrySettings(new Uri(collector.Urls.First())), new TelemetrySources("AlnWorkflows.Tests.Named"));
        await export.StartAsync(CancellationToken.None);
        using var named = new ActivitySource("AlnWorkflows.Tests.Named");
        using var other = new ActivitySource("AlnWorkflows.Tests.Other");
        named.StartActivity("function Sweep")?.Dispose();
        other.StartActivity(Planted)?.Dispose();
        await export.StopAsync(CancellationToken.None);

        Assert.Contains("function Sweep", received["/v1/traces"], StringComparison.Ordinal);
        Assert.DoesNotContain("Heledd", received["/v1/traces"], StringComparison.Ordinal);
    }

    private static async Task<WebApplication> CollectorAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(context.Request.Path, Encoding.UTF8.GetString(body.ToArray()), (_, before) => before + Encoding.UTF8.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        return collector;
    }

    private sealed class CarryOrchestration : Orchestration<string, string>
    {
        public override Task<string> RunAsync(OrchestrationContext context, string input) => Task.FromResult(input);
    }
}
