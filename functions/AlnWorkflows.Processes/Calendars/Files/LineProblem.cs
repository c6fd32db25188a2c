using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>What is wrong with one line of a file, and what to write instead.</summary>
/// <param name="Line">Counted from 1.</param>
public sealed record LineProblem(int Line, BilingualText What);
