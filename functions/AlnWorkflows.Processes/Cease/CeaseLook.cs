namespace AlnWorkflows.Processes.Cease;

/// <summary>How a family’s period stands now.</summary>
/// <param name="IsOver">Its latest arguable last day has passed.</param>
/// <param name="NextAtUtc">When to look again, where it is not over.</param>
public sealed record CeaseLook(bool IsOver, DateTime NextAtUtc);
