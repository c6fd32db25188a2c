namespace AlnWorkflows.Storage.Http;

/// <summary>How often and how patiently a request is tried: on 408, 429 and 5xx, on a time-out, and where the service
/// cannot be reached or breaks the connection off.</summary>
/// <param name="Attempts">Attempts in all, 1 or more.</param>
/// <param name="FirstDelay">The wait after the first attempt, before jitter; each further one is about twice the last.</param>
/// <param name="LongestDelay">The longest wait. A service that asks for longer (Retry-After) is not tried again.</param>
/// <param name="AttemptTimeout">How long one attempt may take.</param>
public sealed record StorageRetry(int Attempts, TimeSpan FirstDelay, TimeSpan LongestDelay, TimeSpan AttemptTimeout)
{
    /// <summary>Five attempts of up to 30 seconds, with waits of about 0.2 s, 0.4 s, 0.8 s and 1.6 s between them.</summary>
    public static StorageRetry Default { get; } = new(5, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));
}
