using AlnWorkflows.Durable;
using Core = DurableTask.Core;
using Sdk = Microsoft.DurableTask;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>Failures as the SDK tells them, in the words of the programming model. What is within a failure may be
/// missing, and an instance's failure may be told in its output alone.</summary>
internal static class Failures
{
    private const string UnknownType = "(unknown)";

    public static TaskFailedException Of(Sdk.TaskFailedException failure) => new(failure.TaskName, failure.TaskId, Of(failure.FailureDetails));

    public static FailureDetails Of(Sdk.TaskFailureDetails failure) =>
        new(failure.ErrorType, failure.ErrorMessage, failure.StackTrace, failure.InnerFailure is { } inner ? Of(inner) : null);

    public static FailureDetails Of(Core.FailureDetails? failure, string? reason) => failure is null
        ? new FailureDetails(UnknownType, reason ?? "")
        : new FailureDetails(failure.ErrorType, failure.ErrorMessage, failure.StackTrace, failure.InnerFailure is { } inner ? Of(inner, null) : null);

    public static FailureDetails Of(Sdk.TaskFailureDetails? failure, string? output) =>
        failure is null ? new FailureDetails(UnknownType, output ?? "") : Of(failure);
}
