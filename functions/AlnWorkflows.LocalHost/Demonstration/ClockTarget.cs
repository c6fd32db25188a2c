namespace AlnWorkflows.LocalHost.Demonstration;

internal sealed record ClockTarget(DateTimeOffset To);
