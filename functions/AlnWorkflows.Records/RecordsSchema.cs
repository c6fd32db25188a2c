using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>The tables and containers that records need.</summary>
public static class RecordsSchema
{
    /// <summary>Creates what is not there yet; call it before anything is read or written.</summary>
    public static async Task EnsureAsync(ITableStore tables, IBlobStore blobs, CancellationToken cancellationToken = default)
    {
        foreach (var table in RecordTables.All)
            await tables.EnsureTableAsync(table, cancellationToken);
        foreach (var container in RecordTables.Containers)
            await blobs.EnsureContainerAsync(container, cancellationToken);
    }
}
