namespace AlnWorkflows.Processes.Disagreements;

/// <summary>How a disagreement stands now: numbers, codes and ids.</summary>
/// <param name="End">None while it goes on.</param>
/// <param name="Round">The turn that goes on; 0 where nobody has said yet with whom talking begins.</param>
/// <param name="Family">Who is told of it, and may choose otherwise at any time.</param>
/// <param name="OfficerId">Who at the authority is written to; null at the other stages, and where nobody there can be.</param>
public sealed record DisagreementLook(DisagreementEnd End, int Round, IReadOnlyList<string> Family, string? OfficerId);
