using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>A rung that has come.</summary>
/// <param name="Words">What is said of it; null where a later rung says more.</param>
public sealed record OwedRung(string Fact, Rung Rung, BilingualText? Words);
