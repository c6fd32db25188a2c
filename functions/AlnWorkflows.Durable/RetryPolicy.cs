namespace AlnWorkflows.Durable;

/// <summary>How often and how far apart a failed call is tried again. Durable timers keep the time between.</summary>
/// <param name="MaxNumberOfAttempts">All attempts, the first included; at least 1.</param>
/// <param name="FirstRetryInterval">From the first failure to the second attempt.</param>
/// <param name="BackoffCoefficient">What each further interval is multiplied by; at least 1.</param>
/// <param name="MaxRetryInterval">The longest interval; null is no limit.</param>
/// <param name="RetryTimeout">No attempt starts later than this after the first call; null is no limit.</param>
public sealed record RetryPolicy(
    int MaxNumberOfAttempts,
    TimeSpan FirstRetryInterval,
    double BackoffCoefficient = 1,
    TimeSpan? MaxRetryInterval = null,
    TimeSpan? RetryTimeout = null)
{
    /// <summary>When a call that has failed is tried again; null is never.</summary>
    internal DateTime? NextAttempt(int attempt, TaskFailedException failure, DateTime start, DateTime now)
    {
        if (attempt >= MaxNumberOfAttempts || failure.FailureDetails.IsUnknownTask)
            return null;

        var interval = FirstRetryInterval.Ticks * Math.Pow(BackoffCoefficient, attempt - 1);
        var longest = (MaxRetryInterval ?? DateTime.MaxValue - now).Ticks;
        var next = now + new TimeSpan((long)Math.Min(interval, longest));
        return next - start > RetryTimeout ? null : next;
    }
}
