namespace AlnWorkflows.Storage.Tables;

/// <summary>Rows of one partition from a row key (inclusive) to another (exclusive), ordinal; null is open.</summary>
/// <param name="Take">Rows a page, 1 to 1,000.</param>
/// <param name="Continuation">A page's continuation, given back unchanged for the next page.</param>
public sealed record TableRange(
    string PartitionKey,
    string? From = null,
    string? To = null,
    int Take = 1000,
    string? Continuation = null)
{
    /// <summary>All rows whose key starts with the prefix.</summary>
    public static TableRange Prefix(string partitionKey, string prefix, int take = 1000, string? continuation = null) =>
        new(partitionKey, prefix, prefix + '\uFFFF', take, continuation);
}
