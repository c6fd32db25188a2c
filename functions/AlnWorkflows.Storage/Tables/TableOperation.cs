namespace AlnWorkflows.Storage.Tables;

/// <summary>One change to one row, made by the factory methods.</summary>
/// <param name="ETag">The version the change is conditional on; "*" is any version; null for an insert.</param>
public sealed record TableOperation(TableChange Change, TableRow Row, string? ETag)
{
    /// <summary>Adds a row; fails with <see cref="TableFailure.Exists"/> where the key is taken.</summary>
    public static TableOperation Insert(TableRow row) => new(TableChange.Insert, row, null);

    /// <summary>Replaces all properties, under the ETag given or the one the row was read with.</summary>
    public static TableOperation Replace(TableRow row, string? etag = null) => new(TableChange.Replace, row, Version(row, etag));

    /// <summary>Changes the properties given and keeps the others, under an ETag as for <see cref="Replace"/>.</summary>
    public static TableOperation Merge(TableRow row, string? etag = null) => new(TableChange.Merge, row, Version(row, etag));

    /// <summary>Replaces the row whatever its version, or adds it.</summary>
    public static TableOperation Upsert(TableRow row) => new(TableChange.Upsert, row, null);

    /// <summary>Removes a row under an ETag ("*" for any version).</summary>
    public static TableOperation Delete(string partitionKey, string rowKey, string etag) =>
        new(TableChange.Delete, new TableRow(partitionKey, rowKey, new Dictionary<string, object>(), etag), etag);

    private static string Version(TableRow row, string? etag) =>
        etag ?? row.ETag ?? throw new ArgumentException($"Row '{row.PartitionKey}' / '{row.RowKey}' has no ETag: read it first, or pass \"*\" to say that any version will do.", nameof(row));
}
