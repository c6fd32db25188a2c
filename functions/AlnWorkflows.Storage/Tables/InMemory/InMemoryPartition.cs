namespace AlnWorkflows.Storage.Tables.InMemory;

/// <summary>Rows of one partition, found by key and read in ordinal order. Its owner holds the lock.</summary>
internal sealed class InMemoryPartition
{
    private readonly Dictionary<string, StoredRow> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public bool IsEmpty => _rows.Count == 0;

    public StoredRow? Find(string rowKey) => _rows.GetValueOrDefault(rowKey);

    public void Put(StoredRow row)
    {
        if (_rows.TryAdd(row.RowKey, row))
            _order.Insert(Position(row.RowKey), row.RowKey);
        else
            _rows[row.RowKey] = row;
    }

    public void Remove(string rowKey)
    {
        if (_rows.Remove(rowKey))
            _order.RemoveAt(Position(rowKey));
    }

    public (IReadOnlyList<StoredRow> Rows, string? Continuation) Page(TableRange range)
    {
        var first = Position(range.Continuation ?? range.From ?? "");
        var end = range.To is null ? _order.Count : Position(range.To);
        var count = Math.Clamp(end - first, 0, range.Take);
        var rows = _order.GetRange(first, count).ConvertAll(key => _rows[key]);
        return (rows, first + count < end ? _order[first + count] : null);
    }

    /// <summary>Where a key stands, or would stand.</summary>
    private int Position(string rowKey)
    {
        var found = _order.BinarySearch(rowKey, StringComparer.Ordinal);
        return found >= 0 ? found : ~found;
    }
}
