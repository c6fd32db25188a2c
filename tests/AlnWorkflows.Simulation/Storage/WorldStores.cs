using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Simulation.Storage;

/// <summary>All that is stored in the simulated world: the engine's rows, which may be lost, and all others.</summary>
internal sealed class WorldStores(Sabotage sabotage, Random random)
{
    public const string Instances = "Instances";
    public const string Due = "Due";
    private const int DueShards = 8;

    private readonly InMemoryTableStore records = new();
    private InMemoryTableStore engine = NewEngineStore();

    /// <summary>A write that was applied.</summary>
    public event Action<string, IReadOnlyList<TableOperation>>? Written;

    public RowNames Names { get; } = new();

    public ITableStore Engine => engine;

    public ITableStore Records => records;

    public ITableStore Of(string table) => IsEngines(table) ? engine : records;

    /// <summary>Loses every row of the engine's.</summary>
    public void LoseEngine() => engine = NewEngineStore();

    /// <summary>Applies operations, unless sabotage has it otherwise.</summary>
    public async Task<IReadOnlyList<string?>> WriteAsync(string table, IReadOnlyList<TableOperation> operations, bool together)
    {
        if (sabotage == Sabotage.Ack && table == Instances && Acknowledges(operations) && random.Next(10) == 0)
            return [.. operations.Select(_ => "W/\"never\"")];
        var applied = sabotage switch
        {
            Sabotage.Etag when table == Instances => await IgnoringVersionsAsync(operations),
            Sabotage.Claim when !IsEngines(table) => [.. operations.Select(Unclaimed)],
            _ => operations,
        };
        IReadOnlyList<string?> etags = together
            ? await Of(table).TransactAsync(table, applied)
            : [await Of(table).ApplyAsync(table, applied[0])];
        Written?.Invoke(table, applied);
        if (applied.Count == operations.Count)
            return etags;
        var byKey = applied.Zip(etags).ToDictionary(written => written.First.Row.RowKey, written => written.Second);
        return [.. operations.Select(operation => byKey.GetValueOrDefault(operation.Row.RowKey))];
    }

    /// <summary>Some instance is marked as having unfinished work.</summary>
    public bool HasReadyRows() => Enumerable.Range(0, DueShards).Any(shard => First(shard, "0|", "0}") is not null);

    /// <summary>When the next timer in the engine's index is due; null where there is none.</summary>
    public DateTimeOffset? NextTimer() => Enumerable.Range(0, DueShards)
        .Select(shard => First(shard, "1|", "1}"))
        .Min(row => row is null ? (DateTimeOffset?)null : new DateTimeOffset(row.Get<long>("FireAt"), TimeSpan.Zero));

    /// <summary>The first rows that are left in the due index.</summary>
    public string DescribeDue() => string.Join(", ", Enumerable.Range(0, DueShards).SelectMany(shard => new[] { First(shard, "0|", "0}"), First(shard, "1|", "1}") }).Select(row => row?.RowKey).OfType<string>());

    private TableRow? First(int shard, string from, string to) =>
        engine.QueryAsync(Due, new TableRange($"{shard}", from, to, 1)).Result.Rows is [var row, ..] ? row : null;

    private static bool IsEngines(string table) => table is Instances or Due;

    private static bool Acknowledges(IReadOnlyList<TableOperation> operations) =>
        operations.Any(operation => operation.Row.RowKey.StartsWith("e|", StringComparison.Ordinal));

    private static TableOperation Unclaimed(TableOperation operation) =>
        operation.Change == TableChange.Insert ? TableOperation.Upsert(operation.Row) : operation;

    /// <summary>A turn's write that goes through whatever others have written: the last one wins.</summary>
    private async Task<IReadOnlyList<TableOperation>> IgnoringVersionsAsync(IReadOnlyList<TableOperation> operations)
    {
        if (!operations.Any(operation => operation.Change == TableChange.Replace && operation.Row.RowKey == "s"))
            return operations;
        var blind = new List<TableOperation>();
        foreach (var operation in operations)
        {
            if (operation.Change != TableChange.Delete)
                blind.Add(TableOperation.Upsert(operation.Row));
            else if (await engine.GetAsync(Instances, operation.Row.PartitionKey, operation.Row.RowKey) is not null)
                blind.Add(operation);
        }

        return blind;
    }

    private static InMemoryTableStore NewEngineStore()
    {
        var store = new InMemoryTableStore();
        _ = store.EnsureTableAsync(Instances);
        _ = store.EnsureTableAsync(Due);
        return store;
    }
}
