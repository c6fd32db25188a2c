using AlnWorkflows.Hosting.Settings;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AlnWorkflows.Hosting.Telemetry;

/// <summary>Sends the engine's traces and metrics to a collector as long as the host runs. Nothing else is sent: what
/// other parts write about themselves could name people.</summary>
/// <param name="sources">The names of the sources of spans, and of the meters, that are known to carry names of code and
/// ids only.</param>
public sealed class TelemetryExport(TelemetrySettings settings, TelemetrySources sources) : IHostedService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var service = ResourceBuilder.CreateEmpty().AddService("AlnWorkflows");
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(service)
            .AddSource([.. sources.Names])
            .AddOtlpExporter(export => SendTo(export, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(service)
            .AddMeter([.. sources.Names])
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
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private void SendTo(OtlpExporterOptions export, string path)
    {
        export.Protocol = OtlpExportProtocol.HttpProtobuf;
        export.Endpoint = new Uri(settings.OtlpEndpoint.AbsoluteUri.TrimEnd('/') + "/" + path);
    }
}
