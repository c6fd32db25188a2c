namespace AlnWorkflows.Storage.Tables;

/// <summary>Sizes of rows, as the service sums them up and as they are sent.</summary>
internal static class TableSizes
{
    /// <summary>The request line and headers of one part of a change set, without its table name and keys.</summary>
    private const int PartOverhead = 1024;

    /// <summary>Quotes, colon, comma and the longest type annotation, beside twice the property's name.</summary>
    private const int PropertyOverhead = 48;

    /// <summary>The longest number, instant or identifier.</summary>
    private const int ScalarBytes = 40;

    /// <summary>The service's own sum for one row.</summary>
    public static long Stored(TableRow row)
    {
        long size = 4 + 2L * (row.PartitionKey.Length + row.RowKey.Length);
        foreach (var (name, value) in row.Properties)
            size += 8 + 2L * name.Length + Stored(value);
        return size;
    }

    /// <summary>An upper bound of one operation's bytes in a change set.</summary>
    public static long Sent(TableOperation operation)
    {
        var row = operation.Row;
        // The keys stand in the body and, percent-encoded (three characters a byte), in the address.
        long size = PartOverhead + Escaped(row.PartitionKey) + Escaped(row.RowKey) + 9L * (row.PartitionKey.Length + row.RowKey.Length);
        foreach (var (name, value) in row.Properties)
            size += PropertyOverhead + 2 * Escaped(name) + Sent(value);
        return size;
    }

    private static long Stored(object value) => value switch
    {
        string text => 4 + 2L * text.Length,
        byte[] bytes => 4 + bytes.Length,
        bool => 1,
        int => 4,
        Guid => 16,
        _ => 8,
    };

    private static long Sent(object value) => value switch
    {
        string text => Escaped(text),
        byte[] bytes => (bytes.Length + 2) / 3 * 4,
        _ => ScalarBytes,
    };

    private static long Escaped(string text)
    {
        long bytes = 0;
        foreach (var c in text)
            bytes += c switch
            {
                '"' or '\\' => 2,
                >= ' ' and < '\u007F' => 1,
                _ => 6,
            };
        return bytes;
    }
}
