namespace AlnWorkflows.Durable;

/// <summary>Why something failed. Inner failures may be missing on some engines.</summary>
public sealed record FailureDetails(string ErrorType, string ErrorMessage, string? StackTrace = null, FailureDetails? Inner = null);
