using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A date that bounds a term or half-term, with its name: what a day's being in or out of term rests on.</summary>
public sealed record TermBound(DateOnly Date, BilingualText Name, Confidence Confidence);
