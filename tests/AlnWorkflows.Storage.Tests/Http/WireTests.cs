using System.Net;
using System.Net.Sockets;
using System.Text;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.Http;
using static AlnWorkflows.Storage.Tests.Http.ScriptedHandler;

namespace AlnWorkflows.Storage.Tests.Http;

/// <summary>What goes over the wire.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task A_continuation_goes_back_as_it_came()
    {
        using var harness = new HttpHarness(
            Page("1!8!bmV4dA--", "1!4!cm93/+="),
            Page("only", null),
            Page(null, null));

        var first = await harness.Tables.QueryAsync("cases", new TableRange("p"));
        var second = await harness.Tables.QueryAsync("cases", new TableRange("p", Continuation: first.Continuation));
        var third = await harness.Tables.QueryAsync("cases", new TableRange("p", Continuation: second.Continuation));

        Assert.Null(third.Continuation);
        var queries = harness.Service.Requests.Select(request => request.Address.Query).ToArray();
        Assert.DoesNotContain("Next", queries[0], StringComparison.Ordinal);
        Assert.EndsWith("&NextPartitionKey=1%218%21bmV4dA--&NextRowKey=1%214%21cm93%2F%2B%3D", queries[1], StringComparison.Ordinal);
        Assert.EndsWith("&$top=1000&NextPartitionKey=only", queries[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_continuation_of_another_kind_is_refused()
    {
        using var harness = new HttpHarness(Page(null, null));

        Assert.Equal(TableFailure.Invalid, (await harness.Fails(tables => tables.QueryAsync("cases", new TableRange("p", Continuation: "/")))).Failure);
        Assert.Empty(harness.Service.Requests);
    }

    [Fact]
    public async Task A_range_is_asked_for_by_its_keys_with_quotes_doubled()
    {
        using var harness = new HttpHarness(Page(null, null));

        await harness.Tables.QueryAsync("cases", new TableRange("o'neill", "a", "b", Take: 7));

        Assert.Equal(
            "?$filter=PartitionKey eq 'o''neill' and RowKey ge 'a' and RowKey lt 'b'&$top=7",
            Uri.UnescapeDataString(Assert.Single(harness.Service.Requests).Address.Query));
    }

    [Fact]
    public async Task A_transaction_is_never_longer_than_its_size_was_reckoned()
    {
        TableOperation[] operations =
        [
            TableOperation.Insert(new TableRow("ŵ", "’\"", new Dictionary<string, object>
            {
                ["A"] = "ŷ \" \\ \u0001 \u007F \n < 😀 \u2028", ["B"] = new byte[1001], ["C"] = DateTimeOffset.MaxValue, ["D"] = Guid.Empty,
                ["E"] = double.MinValue, ["F"] = long.MinValue, ["G"] = false, ["H"] = int.MinValue, ["Ŵ"] = "",
            })),
            TableOperation.Merge(new TableRow("ŵ", new string('ŵ', 512), new Dictionary<string, object>(), "W/\"datetime'2025-09-01T09%3A00%3A00.0000000Z'\"")),
            TableOperation.Delete("ŵ", "r", "*"),
        ];
        using var harness = new HttpHarness(Batch("HTTP/1.1 204 No Content\nHTTP/1.1 204 No Content\nHTTP/1.1 204 No Content\n"));

        await harness.Tables.TransactAsync("cases", operations);

        Assert.True(Encoding.UTF8.GetByteCount(Assert.Single(harness.Service.Requests).Body) <= operations.Sum(TableLimits.SentBytes));
    }

    /// <summary>The HTTP handler by itself sends a request without content again when a kept connection breaks; then the
    /// second answer would look like the first.</summary>
    [Fact]
    public async Task A_deletion_whose_connection_breaks_is_unknown_and_is_not_sent_again_behind_our_back()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var http = StorageHttpClient.Create();
        var connection = StorageConnection.Parse($"AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:{port}/a;BlobEndpoint=http://127.0.0.1:{port}/a");
        var store = new HttpTableStore(http, connection, TimeProvider.System, StorageRetry.Default with { Attempts = 1 });

        using var enough = new CancellationTokenSource();
        var service = BreakAfterFirstAnswerAsync(listener, enough.Token);
        Assert.Null(await store.GetAsync("cases", "p", "r"));
        var exception = await Assert.ThrowsAsync<TableStoreException>(() => store.ApplyAsync("cases", TableOperation.Delete("p", "r", "*")));

        Assert.Equal(TableFailure.Unknown, exception.Failure);
        await enough.CancelAsync();
        Assert.Equal(["GET", "DELETE"], await service);
    }

    private static Func<CancellationToken, Task<HttpResponseMessage>> Page(string? nextPartitionKey, string? nextRowKey) => _ =>
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"value":[]}""", Encoding.UTF8, "application/json") };
        if (nextPartitionKey is not null)
            response.Headers.TryAddWithoutValidation("x-ms-continuation-NextPartitionKey", nextPartitionKey);
        if (nextRowKey is not null)
            response.Headers.TryAddWithoutValidation("x-ms-continuation-NextRowKey", nextRowKey);
        return Task.FromResult(response);
    };

    /// <summary>Answers the first request of each connection with 404 and breaks it off after the second; returns the
    /// methods of all requests.</summary>
    private static async Task<IReadOnlyList<string>> BreakAfterFirstAnswerAsync(TcpListener listener, CancellationToken enough)
    {
        var methods = new List<string>();
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(enough);
                var stream = client.GetStream();
                methods.Add(await ReadHeadAsync(stream));
                await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), enough);
                methods.Add(await ReadHeadAsync(stream));
            }
        }
        catch (OperationCanceledException)
        {
            return methods;
        }
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) > 0)
            head.Append((char)buffer[0]);
        return head.ToString().Split(' ')[0];
    }
}
