using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>A record of the case that may go into a pack.</summary>
/// <param name="Id">The same in every version.</param>
/// <param name="Step">The answered step it is; null for another kind of record.</param>
public sealed record PackItem(string Id, BilingualText Label, Step? Step = null);
