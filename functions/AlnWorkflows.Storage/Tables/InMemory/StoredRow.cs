namespace AlnWorkflows.Storage.Tables.InMemory;

/// <summary>A row as it is kept: its own copy of every value, so that nobody outside changes what is stored, nor sees it
/// change. Small and quick to make; the row that readers get is made when it is read.</summary>
internal sealed record StoredRow(string PartitionKey, string RowKey, KeyValuePair<string, object>[] Properties, string? ETag = null)
{
    public static StoredRow Of(TableRow row)
    {
        var properties = new KeyValuePair<string, object>[row.Properties.Count];
        var next = 0;
        foreach (var (name, value) in row.Properties)
            properties[next++] = new(name, Copy(value));
        return new StoredRow(row.PartitionKey, row.RowKey, properties);
    }

    public TableRow Read()
    {
        var properties = new Dictionary<string, object>(Properties.Length, StringComparer.Ordinal);
        foreach (var (name, value) in Properties)
            properties.Add(name, Copy(value));
        return new TableRow(PartitionKey, RowKey, properties.AsReadOnly(), ETag);
    }

    /// <summary>This row with the properties of another added, or in the place of its own.</summary>
    public StoredRow Merge(StoredRow changes)
    {
        var merged = new Dictionary<string, object>(Properties, StringComparer.Ordinal);
        foreach (var (name, value) in changes.Properties)
            merged[name] = value;
        return this with { Properties = [.. merged] };
    }

    private static object Copy(object value) => value switch
    {
        byte[] bytes => bytes.Clone(),
        DateTimeOffset { Offset.Ticks: not 0 } instant => instant.ToUniversalTime(),
        _ => value,
    };
}
