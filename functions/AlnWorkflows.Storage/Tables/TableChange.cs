namespace AlnWorkflows.Storage.Tables;

/// <summary>The kinds of <see cref="TableOperation"/>.</summary>
public enum TableChange
{
    Insert,
    Replace,
    Merge,
    Upsert,
    Delete,
}
