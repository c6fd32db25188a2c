using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Duties;

/// <summary>A duty's clock, explained.</summary>
/// <param name="Rule">The version of the rule the clock began under.</param>
/// <param name="LocalSteps">What the authority adds as its own practice, each with its date.</param>
public sealed record DutyPageModel(Case Case, DutyView View, Rule Rule, IReadOnlyList<(LocalStep Step, DateOnly On)> LocalSteps, DateOnly Today);
