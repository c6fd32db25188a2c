using System.Text;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>Changes to one partition that belong together, with the overflow rows of their long texts.</summary>
/// <remarks>Overflow rows have keys that nobody knows before the rows naming them are there. So they may be written first,
/// in transactions of their own: a crash in between leaves rows that nobody reads and a purge removes.</remarks>
internal sealed class RowBatch(string partition)
{
    private const int PartBytes = 60 * 1024;
    private const int PartsPerRow = 12;

    private readonly List<TableOperation> operations = [];
    private readonly List<TableOperation> overflow = [];

    public void Add(TableOperation operation) => operations.Add(operation);

    /// <summary>Puts a text into the properties of a row, and into overflow rows where it is long.</summary>
    public StoredText Put(Dictionary<string, object> properties, string name, StoredText text)
    {
        if (text.Place is not null)
        {
            properties[name + "Place"] = text.Place;
            return text;
        }

        if (text.Text is null)
            return text;

        var bytes = Encoding.UTF8.GetBytes(text.Text);
        if (bytes.Length <= PartBytes)
        {
            properties[name] = bytes;
            return text;
        }

        var place = Guid.NewGuid().ToString("N");
        properties[name + "Place"] = place;
        var parts = bytes.Chunk(PartBytes).Chunk(PartsPerRow).ToArray();
        for (var row = 0; row < parts.Length; row++)
            overflow.Add(TableOperation.Insert(new TableRow(partition, InstanceKeys.Overflow(place, row), Numbered(parts[row]))));
        return text with { Place = place };
    }

    /// <summary>Writes all, in one transaction where it fits, and returns the new ETags by row key.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> WriteAsync(ITableStore store, string table, CancellationToken cancellationToken)
    {
        List<TableOperation> all = [.. overflow, .. operations];
        if (all.Count > TableLimits.OperationsPerTransaction || all.Sum(TableLimits.SentBytes) > TableLimits.TransactionBytes)
        {
            foreach (var chunk in Chunks(overflow))
                await store.TransactAsync(table, chunk, cancellationToken);
            all = operations;
        }

        var etags = await store.TransactAsync(table, all, cancellationToken);
        return all.Zip(etags).ToDictionary(written => written.First.Row.RowKey, written => written.Second);
    }

    /// <summary>The same operations in transactions that each keep the store's limits.</summary>
    public static IEnumerable<IReadOnlyList<TableOperation>> Chunks(IEnumerable<TableOperation> operations)
    {
        var chunk = new List<TableOperation>();
        var bytes = 0L;
        foreach (var operation in operations)
        {
            var size = TableLimits.SentBytes(operation);
            if (chunk.Count == TableLimits.OperationsPerTransaction || (chunk.Count > 0 && bytes + size > TableLimits.TransactionBytes))
            {
                yield return chunk;
                (chunk, bytes) = ([], 0);
            }

            chunk.Add(operation);
            bytes += size;
        }

        if (chunk.Count > 0)
            yield return chunk;
    }

    public static string PartName(int part) => "B" + part.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, object> Numbered(byte[][] parts) =>
        parts.Select((part, index) => (Name: PartName(index), Part: part)).ToDictionary(p => p.Name, p => (object)p.Part);
}
