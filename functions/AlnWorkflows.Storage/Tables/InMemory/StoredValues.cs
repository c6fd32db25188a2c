using System.Collections.ObjectModel;

namespace AlnWorkflows.Storage.Tables.InMemory;

/// <summary>Copies of rows, so that nobody outside changes what is stored, nor sees it change.</summary>
internal static class StoredValues
{
    public static TableRow Copy(TableRow row)
    {
        var copy = new Dictionary<string, object>(row.Properties, StringComparer.Ordinal);
        foreach (var (name, value) in row.Properties)
        {
            if (value is byte[] or DateTimeOffset { Offset.Ticks: not 0 })
                copy[name] = Copy(value);
        }

        return row with { Properties = new ReadOnlyDictionary<string, object>(copy) };
    }

    public static IReadOnlyDictionary<string, object> Merge(IReadOnlyDictionary<string, object> stored, IReadOnlyDictionary<string, object> changes)
    {
        var merged = new Dictionary<string, object>(stored, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
            merged[name] = value;
        return merged;
    }

    private static object Copy(object value) => value switch
    {
        byte[] bytes => bytes.Clone(),
        DateTimeOffset { Offset.Ticks: not 0 } instant => instant.ToUniversalTime(),
        _ => value,
    };
}
