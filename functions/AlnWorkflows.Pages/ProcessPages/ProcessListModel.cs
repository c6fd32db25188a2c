using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Pages.ProcessPages;

/// <summary>Every process that states what it does.</summary>
public sealed record ProcessListModel(IReadOnlyList<ProcessTable> Tables);
