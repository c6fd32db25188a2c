namespace AlnWorkflows.Processes.Duties;

/// <summary>How a duty stands now.</summary>
/// <param name="Due">The rungs whose time has come and that were not climbed, oldest first.</param>
/// <param name="NextAtUtc">When to look again.</param>
public sealed record DutyLook(bool IsOpen, IReadOnlyList<string> Due, DateTime NextAtUtc);
