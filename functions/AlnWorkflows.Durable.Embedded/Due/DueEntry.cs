using System.Globalization;

namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>A timer of an instance in the due index.</summary>
/// <param name="FireAt">When it is due (UTC).</param>
internal sealed record DueEntry(string InstanceId, int Generation, int TaskId, DateTime FireAt)
{
    public string RowKey => string.Create(CultureInfo.InvariantCulture, $"{DueKeys.Timer(FireAt.Ticks)}{InstanceId}|{Generation}-{TaskId}");
}
