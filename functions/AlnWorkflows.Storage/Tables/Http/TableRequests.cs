using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>The requests of the Table service, unsigned.</summary>
internal sealed class TableRequests(Uri endpoint)
{
    public const string Json = "application/json";
    public const string MinimalMetadata = "application/json;odata=minimalmetadata";

    private readonly string _root = endpoint.AbsoluteUri.TrimEnd('/');

    public HttpRequestMessage CreateTable(string table) =>
        Request(HttpMethod.Post, $"{_root}/Tables", Content(Encoding.UTF8.GetBytes($$"""{"TableName":"{{table}}"}"""), Json), ("Prefer", "return-no-content"));

    public HttpRequestMessage Get(string table, string partitionKey, string rowKey) => Request(HttpMethod.Get, RowAddress(table, partitionKey, rowKey), null);

    public HttpRequestMessage Query(string table, TableRange range, Continuation? continuation)
    {
        var address = new StringBuilder($"{_root}/{table}()?$filter={Uri.EscapeDataString(TableFilter.Of(range))}");
        address.Append(CultureInfo.InvariantCulture, $"&$top={range.Take}");
        if (continuation is not null)
            address.Append(CultureInfo.InvariantCulture, $"&NextPartitionKey={Uri.EscapeDataString(continuation.PartitionKey)}");
        if (continuation?.RowKey is { } rowKey)
            address.Append(CultureInfo.InvariantCulture, $"&NextRowKey={Uri.EscapeDataString(rowKey)}");
        return Request(HttpMethod.Get, address.ToString(), null);
    }

    public HttpRequestMessage Apply(string table, TableOperation operation)
    {
        // A request with content, even of no length, is never sent twice by the HTTP handler itself, which would hide
        // from us that the first may have been applied.
        var content = operation.Change is TableChange.Delete ? new ByteArrayContent([]) : Content(EntityJson.Write(operation.Row), Json);
        return Request(Method(operation), Address(table, operation), content, [.. Conditions(operation)]);
    }

    public HttpRequestMessage Transact(string contentType, byte[] body) => Request(HttpMethod.Post, $"{_root}/$batch", Content(body, contentType));

    public static HttpMethod Method(TableOperation operation) => operation.Change switch
    {
        TableChange.Insert => HttpMethod.Post,
        TableChange.Merge => HttpMethod.Patch,
        TableChange.Delete => HttpMethod.Delete,
        _ => HttpMethod.Put,
    };

    public string Address(string table, TableOperation operation) => operation.Change is TableChange.Insert
        ? $"{_root}/{table}"
        : RowAddress(table, operation.Row.PartitionKey, operation.Row.RowKey);

    /// <summary>An upsert is a replacement without a condition.</summary>
    public static IEnumerable<(string Name, string Value)> Conditions(TableOperation operation)
    {
        if (operation.Change is TableChange.Insert)
            yield return ("Prefer", "return-no-content");
        if (operation.Change is TableChange.Replace or TableChange.Merge or TableChange.Delete)
            yield return ("If-Match", operation.ETag!);
    }

    private string RowAddress(string table, string partitionKey, string rowKey) =>
        $"{_root}/{table}(PartitionKey='{Escaped(partitionKey)}',RowKey='{Escaped(rowKey)}')";

    private static string Escaped(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private static ByteArrayContent Content(byte[] body, string contentType) =>
        new(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };

    private static HttpRequestMessage Request(HttpMethod method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add("x-ms-version", "2020-12-06");
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("MaxDataServiceVersion", "3.0");
        request.Headers.TryAddWithoutValidation("Accept", MinimalMetadata);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
