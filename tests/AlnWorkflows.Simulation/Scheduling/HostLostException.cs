namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>The host died while it was asked: what it was asked to do may be done or not.</summary>
public sealed class HostLostException(string host) : Exception($"Host '{host}' has died.");
