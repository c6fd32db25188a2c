namespace AlnWorkflows.Processes.Cease;

/// <summary>What the orchestration must know of the proposal: ids and an instant, no words.</summary>
/// <param name="Family">Who is asked for their views.</param>
/// <param name="ViewsUntilUtc">Until when the school waits for them.</param>
public sealed record CeaseProposal(IReadOnlyList<string> Family, DateTime ViewsUntilUtc);
