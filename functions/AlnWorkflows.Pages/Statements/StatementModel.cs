using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Statements;

/// <summary>A page of plain words.</summary>
public sealed record StatementModel(BilingualText Title, IReadOnlyList<BilingualText> Paragraphs);
