namespace AlnWorkflows.Storage.Tables;

/// <summary>One page of rows; <paramref name="Continuation"/> is null on the last. A page may be empty and not the last.</summary>
public sealed record TablePage(IReadOnlyList<TableRow> Rows, string? Continuation);
