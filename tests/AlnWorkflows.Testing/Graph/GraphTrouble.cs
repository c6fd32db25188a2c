namespace AlnWorkflows.Testing.Graph;

/// <summary>How a request is answered otherwise than it should be.</summary>
/// <param name="Status">The HTTP status; 0 breaks the connection off.</param>
/// <param name="IsDone">What was asked for is done all the same.</param>
public sealed record GraphTrouble(int Status, string Code = "", int? RetryAfter = null, bool IsDone = false)
{
    public static GraphTrouble Throttled(int retryAfter) => new(429, "ApplicationThrottled", retryAfter);

    public static GraphTrouble Unavailable { get; } = new(503, "ErrorServerBusy");

    /// <summary>Nobody learns what became of it.</summary>
    public static GraphTrouble LostAnswer { get; } = new(0, IsDone: true);
}
