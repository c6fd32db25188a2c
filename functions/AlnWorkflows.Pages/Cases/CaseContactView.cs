using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Somebody concerned with the case, with what is known of them.</summary>
public sealed record CaseContactView(CaseContact Contact, Person Person);
