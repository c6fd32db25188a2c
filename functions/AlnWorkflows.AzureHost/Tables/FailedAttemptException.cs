using System.Net.Sockets;
using AlnWorkflows.Storage.Tables;
using Azure;
using Azure.Data.Tables;
using Azure.Identity;

namespace AlnWorkflows.AzureHost.Tables;

/// <summary>One attempt failed: the one place where what the client throws becomes a <see cref="TableStoreException"/>.</summary>
internal sealed class FailedAttemptException(Exception cause) : Exception(cause.Message, cause)
{
    private readonly RequestFailedException? _refusal = cause as RequestFailedException;

    private int Status => _refusal?.Status ?? 0;

    /// <summary>Another attempt may fare better.</summary>
    public bool IsPassing => InnerException is not AuthenticationFailedException && Status is 0 or 408 or 429 or 500 or 502 or 503 or 504;

    /// <summary>If this was a write, nobody here knows whether it was applied.</summary>
    public bool IsOutcomeUnknown => IsPassing && !IsUnsent && !IsThrottled;

    /// <summary>The service says that it did nothing because it is busy.</summary>
    private bool IsThrottled => Status == 429 || (Status == 503 && _refusal!.ErrorCode == "ServerBusy");

    /// <summary>Nothing reached the service.</summary>
    private bool IsUnsent => Status == 0 && Causes(InnerException!).Any(cause => cause is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound }
        or HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        });

    /// <summary>Whether an exception is one of the ways in which a request fails.</summary>
    public static bool Explains(Exception exception) =>
        exception is RequestFailedException or AuthenticationFailedException or OperationCanceledException or IOException or HttpRequestException or AggregateException;

    /// <param name="isInDoubt">This attempt, or an earlier one of the same write, may have been applied.</param>
    public TableStoreException At(TablePlace place, bool isInDoubt)
    {
        var plain = PlainFailure();
        // A malformed request was malformed in every attempt; any other refusal may be the echo of our own write.
        var failure = isInDoubt && plain is not TableFailure.Invalid ? TableFailure.Unknown : plain;
        var index = (_refusal as TableTransactionFailedException)?.FailedTransactionActionIndex;
        var rowKey = index is { } at && at < place.RowKeys?.Count ? place.RowKeys[at] : place.RowKey;
        return new TableStoreException(failure, place.Table, place.PartitionKey, rowKey, Sentence(failure), InnerException, index);
    }

    private TableFailure PlainFailure() => (Status, _refusal?.ErrorCode) switch
    {
        (401 or 403, _) => TableFailure.Denied,
        (_, "EntityAlreadyExists" or "TableAlreadyExists") => TableFailure.Exists,
        (_, "TableBeingDeleted") => TableFailure.Unavailable,
        (404, _) => TableFailure.NotFound,
        (412, _) => TableFailure.Changed,
        (409, _) => TableFailure.Exists,
        _ when InnerException is AuthenticationFailedException => TableFailure.Denied,
        _ when IsPassing => TableFailure.Unavailable,
        _ => TableFailure.Invalid,
    };

    private string Sentence(TableFailure failure)
    {
        var answer = this switch
        {
            { InnerException: AuthenticationFailedException } => "The identity was given no token for storage",
            { Status: 0, IsUnsent: true } => "Table Storage cannot be reached",
            { Status: 0 } => "Table Storage gave no answer",
            _ => $"Table Storage answered {Status} {_refusal!.ErrorCode}",
        };
        return failure is TableFailure.Unknown
            ? $"{answer}. An attempt of this write may have been applied: read before deciding."
            : $"{answer}.";
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
