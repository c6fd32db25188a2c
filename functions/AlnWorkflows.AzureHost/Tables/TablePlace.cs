namespace AlnWorkflows.AzureHost.Tables;

/// <summary>Where an operation acts, for the error that names it.</summary>
/// <param name="RowKeys">In a transaction, the row of each operation.</param>
internal sealed record TablePlace(string Table, string? PartitionKey = null, string? RowKey = null, IReadOnlyList<string>? RowKeys = null);
