using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Rules;

/// <summary>A rule that was changed, and what moving the open duties under it would do.</summary>
/// <param name="Rule">The version now in force.</param>
/// <param name="Mark">Names this preview; the order comes back with it.</param>
public sealed record RuleChange(Rule Rule, IReadOnlyList<PreviewedMove> Moves, string Mark);
