using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Duties;

/// <summary>A time limit counted from a day that was asked for.</summary>
public sealed record ExplanationPageModel(Rule Rule, ClockReading Reading);
