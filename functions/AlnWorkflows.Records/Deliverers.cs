using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records;

/// <summary>Who gives provision to the learner of a case now.</summary>
internal sealed record Deliverers(CaseKey Case, IReadOnlyList<string> PersonIds);
