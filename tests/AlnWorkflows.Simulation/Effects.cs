using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation;

/// <summary>What activities do to the world outside, counted. An effect is the insert of its claim row, so that claim and
/// effect are one: however often it is tried, it must be done once.</summary>
public sealed class Effects
{
    /// <summary>The table of claims.</summary>
    public const string Table = "Effects";
    private const string Partition = "effects";
    private const int Attempts = 4;
    private readonly Dictionary<string, int> done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> tried = new(StringComparer.Ordinal);

    /// <summary>How often each effect has been done, by key.</summary>
    public IReadOnlyDictionary<string, int> Done => done;

    /// <summary>Counts an attempt, and returns which it is, from 1.</summary>
    public int Try(string key) => tried[key] = tried.GetValueOrDefault(key) + 1;

    /// <summary>Does an effect unless it is done.</summary>
    /// <exception cref="TableStoreException">The store would not take it; it may be done or not.</exception>
    public static async Task DoOnceAsync(ITableStore tables, string key, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await tables.ApplyAsync(Table, TableOperation.Insert(new TableRow(Partition, key, new Dictionary<string, object>())), cancellationToken);
                return;
            }
            catch (TableStoreException failure) when (failure.Failure == TableFailure.Exists)
            {
                return;
            }
            catch (TableStoreException) when (attempt < Attempts)
            {
            }
        }
    }

    internal void Observe(string table, IReadOnlyList<TableOperation> operations)
    {
        if (table != Table)
            return;
        foreach (var key in operations.Select(operation => operation.Row.RowKey))
            done[key] = done.GetValueOrDefault(key) + 1;
    }
}
