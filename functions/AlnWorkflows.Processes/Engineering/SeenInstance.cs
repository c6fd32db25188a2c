using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Engineering;

/// <summary>An instance as an engineer sees it: its state, and nothing of its case.</summary>
/// <param name="Case">The case it runs for; null where it runs for none.</param>
/// <param name="CarriesLiveDuty">A statutory duty hangs on it: it is neither ended nor removed by hand.</param>
public sealed record SeenInstance(OrchestrationMetadata State, CaseKey? Case, bool CarriesLiveDuty);
