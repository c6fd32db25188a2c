using System.Collections.Immutable;
using AlnWorkflows.Durable;
using Microsoft.DurableTask.Client;
using OrchestrationMetadata = AlnWorkflows.Durable.OrchestrationMetadata;
using OrchestrationQuery = AlnWorkflows.Durable.OrchestrationQuery;
using SdkClient = Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>The states of instances, from the SDK's words into the model's, and queries for them the other way.</summary>
internal static class Instances
{
    /// <summary>The SDK does not tell an instance's version; the tag it is started with does.</summary>
    private const string VersionTag = "version";

    public static IReadOnlyDictionary<string, string> TagsOf(string version) => ImmutableDictionary<string, string>.Empty.Add(VersionTag, version);

    public static OrchestrationMetadata Describe(SdkClient.OrchestrationMetadata instance)
    {
        var status = StatusOf(instance.RuntimeStatus);
        return new OrchestrationMetadata(
            instance.InstanceId,
            instance.Name,
            instance.Tags.GetValueOrDefault(VersionTag, ""),
            status,
            instance.CreatedAt,
            instance.LastUpdatedAt,
            instance.SerializedInput,
            status is OrchestrationStatus.Completed or OrchestrationStatus.Terminated ? instance.SerializedOutput : null,
            instance.SerializedCustomStatus,
            status is OrchestrationStatus.Failed ? Failures.Of(instance.FailureDetails, instance.SerializedOutput) : null);
    }

    public static SdkClient.OrchestrationQuery QueryOf(OrchestrationQuery query) => new(
        query.CreatedFrom,
        query.CreatedTo,
        query.Statuses?.Select(StatusOf),
        InstanceIdPrefix: query.InstanceIdPrefix,
        PageSize: query.PageSize,
        FetchInputsAndOutputs: true,
        ContinuationToken: query.Continuation);

    private static OrchestrationStatus StatusOf(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => OrchestrationStatus.Pending,
        OrchestrationRuntimeStatus.Suspended => OrchestrationStatus.Suspended,
        OrchestrationRuntimeStatus.Completed => OrchestrationStatus.Completed,
        OrchestrationRuntimeStatus.Failed => OrchestrationStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => OrchestrationStatus.Terminated,
        _ => OrchestrationStatus.Running,
    };

    private static OrchestrationRuntimeStatus StatusOf(OrchestrationStatus status) => status switch
    {
        OrchestrationStatus.Pending => OrchestrationRuntimeStatus.Pending,
        OrchestrationStatus.Suspended => OrchestrationRuntimeStatus.Suspended,
        OrchestrationStatus.Completed => OrchestrationRuntimeStatus.Completed,
        OrchestrationStatus.Failed => OrchestrationRuntimeStatus.Failed,
        OrchestrationStatus.Terminated => OrchestrationRuntimeStatus.Terminated,
        _ => OrchestrationRuntimeStatus.Running,
    };
}
