using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Instances;

internal static class TableStoreDeletion
{
    /// <summary>Deletes rows of one partition in one transaction, or, where some are gone already, one by one.</summary>
    public static async Task DeleteAllAsync(this ITableStore store, string table, IReadOnlyList<TableOperation> deletions, CancellationToken cancellationToken)
    {
        try
        {
            await store.TransactAsync(table, deletions, cancellationToken);
        }
        catch (TableStoreException failure) when (failure.Failure is TableFailure.NotFound or TableFailure.Unknown)
        {
            foreach (var deletion in deletions)
                await store.DeleteIfThereAsync(table, deletion, cancellationToken);
        }
    }

    public static async Task DeleteIfThereAsync(this ITableStore store, string table, TableOperation deletion, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(table, deletion, cancellationToken);
        }
        catch (TableStoreException failure) when (failure.Failure == TableFailure.NotFound)
        {
        }
    }
}
