using Azure.Identity;
using Polly;
using Polly.Retry;

namespace AlnWorkflows.Storage.Http;

/// <summary>Sends requests, each attempt newly made, dated and signed, and remembers over all attempts of a write whether
/// one of them may have been applied.</summary>
internal sealed class StoragePipeline
{
    private readonly HttpClient _http;
    private readonly RequestAuthorizer _authorizer;
    private readonly TimeProvider _time;
    private readonly StorageRetry _retry;
    private readonly ResiliencePipeline<StorageReply> _attempts;

    public StoragePipeline(HttpClient http, RequestAuthorizer authorizer, TimeProvider time, StorageRetry retry)
    {
        _http = http;
        _authorizer = authorizer;
        _time = time;
        _retry = retry;
        _attempts = Attempts(time, retry);
    }

    /// <param name="make">Makes the request anew for each attempt.</param>
    /// <param name="isWrite">Whether an attempt without an answer leaves the store in doubt.</param>
    /// <param name="unwrap">Takes an answer out of its envelope, before it is judged.</param>
    public async Task<StorageReply> SendAsync(
        Func<HttpRequestMessage> make,
        bool isWrite,
        CancellationToken cancellationToken,
        Func<StorageReply, StorageReply>? unwrap = null)
    {
        var isInDoubt = false;
        var last = await _attempts.ExecuteAsync(async token =>
        {
            var reply = await AttemptAsync(make, token);
            if (unwrap is not null && reply.IsSuccess)
                reply = unwrap(reply);
            isInDoubt |= isWrite && reply.IsOutcomeUnknown;
            return reply;
        }, cancellationToken);
        return last with { IsInDoubt = isInDoubt };
    }

    private static ResiliencePipeline<StorageReply> Attempts(TimeProvider time, StorageRetry retry)
    {
        var builder = new ResiliencePipelineBuilder<StorageReply> { TimeProvider = time };
        if (retry.Attempts == 1)
            return builder.Build();
        return builder.AddRetry(new RetryStrategyOptions<StorageReply>
        {
            MaxRetryAttempts = retry.Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = retry.FirstDelay,
            MaxDelay = retry.LongestDelay,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Result is { IsPassing: true } reply && !(reply.RetryAfter > retry.LongestDelay)),
            DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
        }).Build();
    }

    private async Task<StorageReply> AttemptAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_retry.AttemptTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = make();
        var isSent = false;
        try
        {
            await _authorizer.AuthorizeAsync(request, either.Token);
            isSent = true;
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, either.Token);
        }
        catch (AuthenticationFailedException exception)
        {
            return new StorageReply { HasNoToken = true, IsUnsent = true, Exception = exception };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new StorageReply { IsUnsent = !isSent || NeverConnected(exception), Exception = exception };
        }
    }

    private static bool NeverConnected(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private async Task<StorageReply> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated)
            headers[name] = values.ToString();
        foreach (var (name, values) in response.Content.Headers.NonValidated)
            headers[name] = values.ToString();
        return new StorageReply
        {
            Status = (int)response.StatusCode,
            Message = response.ReasonPhrase,
            ErrorCode = headers.GetValueOrDefault("x-ms-error-code"),
            Headers = headers,
            RetryAfter = response.Headers.RetryAfter is not { } after ? null
                : after.Delta ?? Later(after.Date - _time.GetUtcNow()),
            Body = await response.Content.ReadAsByteArrayAsync(cancellationToken),
        };
    }

    private static TimeSpan? Later(TimeSpan? wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
