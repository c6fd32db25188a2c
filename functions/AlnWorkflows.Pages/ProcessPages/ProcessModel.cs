using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Pages.ProcessPages;

/// <summary>One process, and its table in words.</summary>
public sealed record ProcessModel(ProcessTable Table, IReadOnlyList<ProcessSection> Sections);
