using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records.Rows;

/// <summary>
/// Changes of one partition that are stored together or not at all. Every row carries the ids of the writes that made
/// it what it is, so that a write whose answer was lost can be recognised. The first change is the one others compete
/// for: the claim, or the row under its ETag.
/// </summary>
internal sealed class RecordTransaction(string table, string partition)
{
    private const string Writes = "Writes";

    /// <summary>A lost answer is looked for at once: it would take as many writes by others in between to hide it.</summary>
    private const int WritesKept = 8;

    private readonly List<TableOperation> _operations = [];

    public string Table => table;

    public string Partition => partition;

    public string WriteId { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyList<TableOperation> Operations => _operations;

    public static bool IsMadeBy(TableRow row, string writeId) => row.Get<string>(Writes)?.Contains(writeId, StringComparison.Ordinal) == true;

    /// <summary>Whether a failure means that others were faster. A row that is not there is one only where one was
    /// read: else it is the table that is missing.</summary>
    public bool MayBeRefusedFor(TableFailure failure) => failure switch
    {
        TableFailure.Exists or TableFailure.Changed => true,
        TableFailure.NotFound => _operations.Any(operation => operation.Change is TableChange.Replace or TableChange.Delete),
        _ => false,
    };

    public RecordTransaction Insert<T>(string rowKey, T record) => Add(TableOperation.Insert(Row(rowKey, record, WriteId)));

    /// <summary>Replaces a row as it was read.</summary>
    public RecordTransaction Replace<T>(TableRow read, T record)
    {
        var writes = (read.Get<string>(Writes) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WritesKept - 1);
        return Add(TableOperation.Replace(Row(read.RowKey, record, string.Join(' ', [.. writes, WriteId])), read.ETag));
    }

    /// <summary>Inserts where nothing was read, else replaces what was.</summary>
    public RecordTransaction Save<T>(string rowKey, TableRow? read, T record) => read is null ? Insert(rowKey, record) : Replace(read, record);

    public RecordTransaction Upsert<T>(string rowKey, T record) => Add(TableOperation.Upsert(Row(rowKey, record, WriteId)));

    public RecordTransaction Delete(string rowKey) => Add(TableOperation.Delete(partition, rowKey, "*"));

    /// <summary>Moves an index row: null is none, before or after.</summary>
    public RecordTransaction Index<T>(string? before, string? after, T record)
    {
        if (before is not null && before != after)
            Delete(before);
        return after is null ? this : Upsert(after, record);
    }

    public RecordTransaction Audit(AuditEntry? entry) =>
        entry is null ? this : Own(entry.Case).Insert(RecordKeys.Audit(entry, WriteId), entry);

    public RecordTransaction Nudge(Nudge nudge) => Own(nudge.Case).Upsert(RecordKeys.Nudge(nudge.Case, nudge.NudgeId), nudge);

    /// <summary>Refuses what belongs to another body: it lies in another partition.</summary>
    public RecordTransaction Own(CaseKey key) => RecordKeys.Partition(key.BodyId) == partition
        ? this
        : throw new ArgumentException($"Case '{key.CaseId}' belongs to body '{key.BodyId}', not to '{partition}': what is stored together belongs to one body.", nameof(key));

    private RecordTransaction Add(TableOperation operation)
    {
        _operations.Add(operation);
        return this;
    }

    private TableRow Row<T>(string rowKey, T record, string writes)
    {
        var properties = new Dictionary<string, object> { [Writes] = writes };
        RecordJson.Write(record, properties);
        return new TableRow(partition, rowKey, properties);
    }
}
