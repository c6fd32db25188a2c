using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>How surely one thing a deadline rests on is known: the rule (no date), or a date of the calendar.</summary>
public sealed record ConfidenceMark(BilingualText Of, DateOnly? Date, Confidence Confidence);
