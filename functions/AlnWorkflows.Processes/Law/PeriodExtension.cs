using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>What makes a period longer, and by how many of its own units.</summary>
public sealed record PeriodExtension(string Event, BilingualText Description, int Length);
