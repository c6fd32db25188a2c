using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>Something that starts or stops a period: its name in code, and in words that stand after a date or colon.</summary>
public sealed record LegalEvent(string Event, BilingualText Description);
