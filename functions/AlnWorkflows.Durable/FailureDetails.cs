namespace AlnWorkflows.Durable;

/// <summary>Why something failed. Inner failures may be missing on some engines.</summary>
/// <param name="ErrorType">The full name of the exception's type, or one of the constants here.</param>
public sealed record FailureDetails(string ErrorType, string ErrorMessage, string? StackTrace = null, FailureDetails? Inner = null)
{
    /// <summary>The error type where no activity of the name called is registered.</summary>
    public const string ActivityNotFound = "ActivityTaskNotFound";

    /// <summary>The error type where no orchestration of the name called is registered.</summary>
    public const string OrchestrationNotFound = "OrchestratorTaskNotFound";

    /// <summary>The error type of an instance that is stopped because its code does not fit its history. The instance
    /// has not failed: it goes on once the code is right.</summary>
    public const string NonDeterminism = "NonDeterministicOrchestration";

    internal bool IsUnknownTask => ErrorType is ActivityNotFound or OrchestrationNotFound;

    /// <summary>The details of an exception and of those within it.</summary>
    public static FailureDetails Of(Exception exception) => new(
        exception.GetType().FullName!,
        exception.Message,
        exception.StackTrace,
        exception is TaskFailedException task ? task.FailureDetails : exception.InnerException is { } inner ? Of(inner) : null);
}
