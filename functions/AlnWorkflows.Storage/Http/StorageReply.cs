using System.Text;

namespace AlnWorkflows.Storage.Http;

/// <summary>What came of one request: an answer, or why there is none.</summary>
internal sealed record StorageReply
{
    private static readonly Dictionary<string, string> NoHeaders = [];

    /// <summary>The HTTP status; 0 where no answer came.</summary>
    public int Status { get; init; }

    /// <summary>The service's own code for a failure.</summary>
    public string? ErrorCode { get; init; }

    public string? Message { get; init; }

    /// <summary>In a transaction, the operation at fault.</summary>
    public int? OperationIndex { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    public byte[] Body { get; init; } = [];

    /// <summary>What kept the answer away.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The identity gave no token, so nothing was sent.</summary>
    public bool HasNoToken { get; init; }

    /// <summary>Nothing reached the service.</summary>
    public bool IsUnsent { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>This attempt, or an earlier one of the same write, may have been applied without our hearing of it.</summary>
    public bool IsInDoubt { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The service says that it did nothing because it is busy.</summary>
    public bool IsThrottled => Status == 429 || (Status == 503 && ErrorCode == "ServerBusy");

    /// <summary>Another attempt may fare better.</summary>
    public bool IsPassing => !HasNoToken && (Status is 0 or 408 or 429 or 500 or 502 or 503 or 504);

    /// <summary>If this was a write, nobody here knows whether it was applied.</summary>
    public bool IsOutcomeUnknown => IsPassing && !IsUnsent && !IsThrottled;

    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
