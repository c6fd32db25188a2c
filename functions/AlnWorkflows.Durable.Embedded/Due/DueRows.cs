using System.Runtime.CompilerServices;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>What the rows of the table Due look like, and how they are read.</summary>
internal static class DueRows
{
    public static TableRow Write(string partition, DueEntry timer) => new(partition, timer.RowKey, new Dictionary<string, object>
    {
        ["InstanceId"] = timer.InstanceId,
        ["Generation"] = timer.Generation,
        ["TaskId"] = timer.TaskId,
        ["FireAt"] = timer.FireAt.Ticks,
    });

    public static DueEntry ReadTimer(TableRow row) => new(
        row.Get<string>("InstanceId")!,
        row.Get<int>("Generation"),
        row.Get<int>("TaskId"),
        new DateTime(row.Get<long>("FireAt"), DateTimeKind.Utc));

    public static TableOperation Deletion(string partition, string rowKey) => TableOperation.Delete(partition, rowKey, "*");

    /// <summary>Every row of a range, read page by page as it is asked for.</summary>
    public static async IAsyncEnumerable<TableRow> DueRowsAsync(
        this ITableStore store, string partition, string? from, string? to, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(DueKeys.Table, new TableRange(partition, from, to, pageSize, continuation), cancellationToken);
            foreach (var row in page.Rows)
                yield return row;
            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}
