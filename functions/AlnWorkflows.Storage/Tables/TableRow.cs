namespace AlnWorkflows.Storage.Tables;

/// <summary>One row. Property values are <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="bool"/>,
/// <see cref="double"/>, <see cref="DateTimeOffset"/> (UTC, 100 ns), <see cref="Guid"/> or byte array; a property
/// without a value is left out, never null.</summary>
/// <param name="ETag">The stored version; null on a row that was not read from a store.</param>
public sealed record TableRow(
    string PartitionKey,
    string RowKey,
    IReadOnlyDictionary<string, object> Properties,
    string? ETag = null)
{
    /// <summary>The value of a property, or the type's default where the row has none of that name.</summary>
    /// <exception cref="InvalidCastException">The stored value has another type.</exception>
    public T? Get<T>(string name) => Properties.TryGetValue(name, out var value) ? (T)value : default;
}
