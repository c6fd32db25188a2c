using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Tables;

/// <summary>A way in which a process ends.</summary>
/// <param name="Outcome">What its orchestration returns.</param>
public sealed record ProcessEnd(Enum Outcome, BilingualText Name);
