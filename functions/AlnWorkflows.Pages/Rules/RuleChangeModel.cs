using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Rules;

/// <summary>The rules of which a body has open duties under an older version.</summary>
public sealed record RuleChangeModel(Body Body, IReadOnlyList<RuleChange> Changes, bool WasOrdered);
