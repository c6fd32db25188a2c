using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.LocalHost.Settings;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AlnWorkflows.LocalHost.Telemetry;

/// <summary>Sends the engine's traces and metrics to a collector as long as the host runs. Nothing else is sent: what
/// other parts write about themselves could name people.</summary>
internal sealed class TelemetryExport(TelemetrySettings settings) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var service = ResourceBuilder.CreateEmpty().AddService("AlnWorkflows");
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(service)
            .AddSource(EngineTelemetry.Name)
            .AddOtlpExporter(export => SendTo(export, "v1/traces"))
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(service)
            .AddMeter(EngineTelemetry.Name)
            .AddOtlpExporter(export => SendTo(export, "v1/metrics"))
            .Build();
        return Task.CompletedTask;
    }

    /// <summary>Sends what is left.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private void SendTo(OtlpExporterOptions export, string path)
    {
        export.Protocol = OtlpExportProtocol.HttpProtobuf;
        export.Endpoint = new Uri(settings.OtlpEndpoint.AbsoluteUri.TrimEnd('/') + "/" + path);
    }
}
