namespace AlnWorkflows.Hosting.Telemetry;

/// <summary>The sources of spans, and the meters, that may leave the process.</summary>
public sealed record TelemetrySources(params IReadOnlyList<string> Names);
