using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Tables;

/// <summary>One part of a process's table in words; never empty.</summary>
/// <param name="IsEnd">It says how the process ends.</param>
public sealed record ProcessSection(BilingualText Title, IReadOnlyList<BilingualText> Lines, bool IsEnd);
