using System.Diagnostics;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Benchmarks.Raw;

/// <summary>Writes down every call in the order they are made, and how many are open at a time.</summary>
internal sealed class RecordingTableStore(ITableStore inner) : ITableStore
{
    private readonly Lock gate = new();
    private readonly List<RecordedRequest> requests = [];
    private int begin;
    private long begunAt;
    private long openTicks;

    /// <summary>All requests; the timed ones begin at <see cref="TimedFrom"/>.</summary>
    public IReadOnlyList<RecordedRequest> Requests => requests;

    public int TimedFrom => begin;

    public int TimedCount => requests.Count - begin;

    public void BeginTimed()
    {
        lock (gate)
            (begin, begunAt, openTicks) = (requests.Count, Stopwatch.GetTimestamp(), 0);
    }

    /// <summary>How many calls were open at a time since the timed part began, on average, rounded up.</summary>
    public int Concurrency => Math.Max(1, (int)Math.Ceiling((double)openTicks / (Stopwatch.GetTimestamp() - begunAt)));

    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => inner.EnsureTableAsync(table, cancellationToken);

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        RecordAsync(new RecordedRequest(table, Point: (partitionKey, rowKey)), () => inner.GetAsync(table, partitionKey, rowKey, cancellationToken), _ => []);

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default) =>
        RecordAsync(new RecordedRequest(table, Range: range with { Continuation = null }), () => inner.QueryAsync(table, range, cancellationToken), _ => []);

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
        RecordAsync(new RecordedRequest(table, [operation]), () => inner.ApplyAsync(table, operation, cancellationToken), etag => [etag]);

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) =>
        RecordAsync(new RecordedRequest(table, operations), () => inner.TransactAsync(table, operations, cancellationToken), etags => etags);

    private async Task<T> RecordAsync<T>(RecordedRequest request, Func<Task<T>> call, Func<T, IReadOnlyList<string?>> etags)
    {
        lock (gate)
            requests.Add(request);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var answer = await call();
            request.ETags = etags(answer);
            return answer;
        }
        finally
        {
            Interlocked.Add(ref openTicks, Stopwatch.GetTimestamp() - started);
        }
    }
}
