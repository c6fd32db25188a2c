using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>For which authorities a year's dates are known from this source, and how surely at best.</summary>
internal sealed record TermDatesPublication(Confidence AtBest, string Source, IReadOnlyList<string> Authorities);
