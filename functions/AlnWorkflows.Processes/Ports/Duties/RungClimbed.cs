namespace AlnWorkflows.Processes.Ports;

public sealed record RungClimbed(string RungId, DateTimeOffset At);
