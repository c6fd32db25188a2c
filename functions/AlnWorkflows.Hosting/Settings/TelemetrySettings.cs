namespace AlnWorkflows.Hosting.Settings;

/// <summary>Where traces and metrics go.</summary>
/// <param name="OtlpEndpoint">The base address of a collector that takes OTLP over HTTP (protobuf), often on port 4318.</param>
public sealed record TelemetrySettings(Uri OtlpEndpoint);
