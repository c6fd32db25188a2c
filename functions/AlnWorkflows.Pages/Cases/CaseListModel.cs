using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>A page of a school's cases.</summary>
public sealed record CaseListModel(Body Body, string Search, Page<CaseSummary> Cases);
