namespace AlnWorkflows.Storage.Tables;

/// <summary>A range as the Table service's filter expression (OData).</summary>
public static class TableFilter
{
    public static string Of(TableRange range)
    {
        var filter = $"PartitionKey eq {Quoted(range.PartitionKey)}";
        if (range.From is not null)
            filter += $" and RowKey ge {Quoted(range.From)}";
        if (range.To is not null)
            filter += $" and RowKey lt {Quoted(range.To)}";
        return filter;
    }

    private static string Quoted(string key) => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'";
}
