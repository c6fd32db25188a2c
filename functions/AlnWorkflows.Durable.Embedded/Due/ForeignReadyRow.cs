namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>A ready row that another host, or this one in an earlier life, has left.</summary>
/// <param name="WrittenAt">System time of its writer.</param>
internal sealed record ForeignReadyRow(string InstanceId, string RowKey, DateTimeOffset WrittenAt);
