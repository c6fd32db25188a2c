using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AlnWorkflows.Storage.Tests.Http;

/// <summary>A service that answers attempt by attempt as it was told, and keeps what it was asked.</summary>
internal sealed class ScriptedHandler(params Func<CancellationToken, Task<HttpResponseMessage>>[] script) : HttpMessageHandler
{
    public ConcurrentQueue<Asked> Requests { get; } = new();

    public static Func<CancellationToken, Task<HttpResponseMessage>> Answer(int status, string? errorCode = null, Action<HttpResponseHeaders>? headers = null) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (errorCode is not null)
        {
            response.Headers.Add("x-ms-error-code", errorCode);
            response.Content = new StringContent($$$$"""{"odata.error":{"code":"{{{{errorCode}}}}","message":{"lang":"en-US","value":"It says {{{{errorCode}}}}.\nRequestId:1"}}}""", Encoding.UTF8, "application/json");
        }

        headers?.Invoke(response.Headers);
        return Task.FromResult(response);
    };

    /// <summary>204 with a version, as to a write.</summary>
    public static Func<CancellationToken, Task<HttpResponseMessage>> Written(string etag = "W/\"1\"") =>
        Answer(204, headers: headers => headers.TryAddWithoutValidation("ETag", etag));

    public static Func<CancellationToken, Task<HttpResponseMessage>> Batch(string parts) => _ => Task.FromResult(
        new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(parts.ReplaceLineEndings("\r\n"), Encoding.UTF8) });

    public static Func<CancellationToken, Task<HttpResponseMessage>> Reset() => _ =>
        throw new HttpRequestException("The connection was reset.", new IOException("reset by peer"));

    public static Func<CancellationToken, Task<HttpResponseMessage>> Refused() => _ =>
        throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");

    /// <summary>No answer, ever.</summary>
    public static Func<CancellationToken, Task<HttpResponseMessage>> Silence() => async cancellationToken =>
    {
        await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        throw new InvalidOperationException("Silence ended.");
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var attempt = Requests.Count;
        Requests.Enqueue(new Asked(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        return await script[Math.Min(attempt, script.Length - 1)](cancellationToken);
    }

    internal sealed record Asked(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, string Body);
}
