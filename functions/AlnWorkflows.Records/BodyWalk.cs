using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>Pages index rows of all bodies, body after body.</summary>
internal sealed class BodyWalk(RecordStore store, IBodies bodies)
{
    public Task<Page<T>> PageAsync<T>(string prefix, int take, string? continuation, CancellationToken cancellationToken) =>
        PageAsync<T>(partition => TableRange.Prefix(partition, prefix, take), continuation, cancellationToken);

    /// <param name="range">The rows wanted of one body's partition.</param>
    public async Task<Page<T>> PageAsync<T>(Func<string, TableRange> range, string? continuation, CancellationToken cancellationToken)
    {
        // A token is the body reached and, after the first '!', the store's own token within it.
        var reached = continuation?.Split('!', 2);
        var partitions = (await PartitionsAsync(cancellationToken)).SkipWhile(partition => reached is not null && string.CompareOrdinal(partition, reached[0]) < 0).ToArray();
        for (var i = 0; i < partitions.Length; i++)
        {
            var within = reached is not null && reached[1].Length > 0 && partitions[i] == reached[0] ? reached[1] : null;
            var page = await store.PageAsync(RecordTables.Records, range(partitions[i]) with { Continuation = within }, cancellationToken);
            var next = page.Continuation is not null ? $"{partitions[i]}!{page.Continuation}"
                : i + 1 < partitions.Length ? $"{partitions[i + 1]}!"
                : null;
            if (page.Rows.Count > 0)
                return new Page<T>([.. page.Rows.Select(RecordJson.Read<T>)], next);
            if (page.Continuation is not null)
                return new Page<T>([], next);
        }

        return new Page<T>([], null);
    }

    public async Task<IReadOnlyList<string>> PartitionsAsync(CancellationToken cancellationToken) =>
        [.. (await bodies.AllAsync(cancellationToken)).Select(body => RecordKeys.Partition(body.BodyId)).Order(StringComparer.Ordinal)];
}
