namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>A ready row of this host.</summary>
/// <param name="WrittenAt">System time.</param>
internal sealed record OwnReadyRow(string RowKey, DateTimeOffset WrittenAt);
