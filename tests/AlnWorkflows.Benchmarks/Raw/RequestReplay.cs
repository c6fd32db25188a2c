using System.Collections.Concurrent;
using System.Diagnostics;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Benchmarks.Raw;

/// <summary>Makes a run's requests again on a fresh store, without an engine: as fast as the store and that many callers
/// allow, but a call never before one that touched the same row.</summary>
internal sealed class RequestReplay(ITableStore store, IReadOnlyList<RecordedRequest> requests)
{
    private readonly ConcurrentDictionary<string, string> versions = new(StringComparer.Ordinal);
    private readonly Task[] done = new Task[requests.Count];
    private readonly IReadOnlyList<int>[] before = Dependencies(requests);

    /// <returns>How long the requests from <paramref name="timedFrom"/> on took.</returns>
    public async Task<TimeSpan> RunAsync(int timedFrom, int concurrency)
    {
        foreach (var table in requests.Select(request => request.Table).Distinct(StringComparer.Ordinal))
            await store.EnsureTableAsync(table);
        await RunAsync(0, timedFrom, concurrency);
        var started = Stopwatch.GetTimestamp();
        await RunAsync(timedFrom, requests.Count, concurrency);
        return Stopwatch.GetElapsedTime(started);
    }

    private async Task RunAsync(int from, int to, int concurrency)
    {
        var signals = Enumerable.Range(0, to - from).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        for (var i = from; i < to; i++)
            done[i] = signals[i - from].Task;
        var next = from - 1;
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < to; i = Interlocked.Increment(ref next))
            {
                foreach (var earlier in before[i])
                    await done[earlier];
                await CallAsync(requests[i]);
                signals[i - from].SetResult();
            }
        })));
    }

    private async Task CallAsync(RecordedRequest request)
    {
        try
        {
            if (request.Point is { } point)
                await store.GetAsync(request.Table, point.PartitionKey, point.RowKey);
            else if (request.Range is { } range)
                await store.QueryAsync(request.Table, range);
            else
                await ChangeAsync(request);
        }
        catch (TableStoreException)
        {
            // The run met the same refusal: it costs what it cost there.
        }
    }

    private async Task ChangeAsync(RecordedRequest request)
    {
        var operations = request.Operations!.Select(operation => operation.ETag is { } etag && versions.TryGetValue(Version(request, operation, etag), out var now)
            ? operation with { ETag = now }
            : operation).ToList();
        var etags = await store.TransactAsync(request.Table, operations);
        for (var i = 0; i < operations.Count && i < request.ETags.Count; i++)
        {
            if (request.ETags[i] is { } recorded && etags[i] is { } now)
                versions[Version(request, operations[i], recorded)] = now;
        }
    }

    private static string Version(RecordedRequest request, TableOperation operation, string etag) =>
        $"{request.Table}\n{operation.Row.PartitionKey}\n{operation.Row.RowKey}\n{etag}";

    private static IReadOnlyList<int>[] Dependencies(IReadOnlyList<RecordedRequest> requests)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var dependencies = new IReadOnlyList<int>[requests.Count];
        for (var i = 0; i < requests.Count; i++)
        {
            dependencies[i] = [.. requests[i].Rows.Select(row => last.GetValueOrDefault(row, -1)).Where(earlier => earlier >= 0).Distinct()];
            foreach (var row in requests[i].Rows)
                last[row] = i;
        }

        return dependencies;
    }
}
