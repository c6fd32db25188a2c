using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Links;

/// <summary>What a whole token says.</summary>
internal sealed record LinkToken(CaseKey Case, string LinkId, SigningKey SignedWith);
