using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using Polly;
using Polly.Retry;

namespace AlnWorkflows.AzureHost.Tables;

/// <summary>Tries requests that may fare better again, and remembers over all attempts of a write whether one of them may
/// have been applied.</summary>
/// <param name="time">The system's time: it measures waits and time-outs.</param>
internal sealed class TableAttempts(TimeProvider time, StorageRetry retry)
{
    private readonly ResiliencePipeline _pipeline = Pipeline(time, retry);

    /// <exception cref="TableStoreException">The last attempt failed.</exception>
    public Task<T> ReadAsync<T>(TablePlace place, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken) =>
        RunAsync(place, isWrite: false, attempt, cancellationToken);

    /// <exception cref="TableStoreException">The last attempt failed; <see cref="TableFailure.Unknown"/> where one may have been applied.</exception>
    public Task<T> WriteAsync<T>(TablePlace place, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken) =>
        RunAsync(place, isWrite: true, attempt, cancellationToken);

    private static ResiliencePipeline Pipeline(TimeProvider time, StorageRetry retry)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (retry.Attempts == 1)
            return builder.Build();
        return builder.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = retry.Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = retry.FirstDelay,
            MaxDelay = retry.LongestDelay,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is FailedAttemptException { IsPassing: true }),
        }).Build();
    }

    private async Task<T> RunAsync<T>(TablePlace place, bool isWrite, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        var isInDoubt = false;
        try
        {
            return await _pipeline.ExecuteAsync(async token =>
            {
                try
                {
                    return await AttemptAsync(attempt, token);
                }
                catch (FailedAttemptException failed)
                {
                    isInDoubt |= isWrite && failed.IsOutcomeUnknown;
                    throw;
                }
            }, cancellationToken);
        }
        catch (FailedAttemptException failed)
        {
            throw failed.At(place, isInDoubt);
        }
    }

    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(retry.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await attempt(either.Token);
        }
        catch (Exception exception) when (FailedAttemptException.Explains(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw new FailedAttemptException(exception);
        }
    }
}
