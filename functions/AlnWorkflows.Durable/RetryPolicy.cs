namespace AlnWorkflows.Durable;

/// <summary>How often and how far apart a failed call is tried again. Durable timers keep the time between.</summary>
public sealed record RetryPolicy(
    int MaxNumberOfAttempts,
    TimeSpan FirstRetryInterval,
    double BackoffCoefficient = 1,
    TimeSpan? MaxRetryInterval = null,
    TimeSpan? RetryTimeout = null);
