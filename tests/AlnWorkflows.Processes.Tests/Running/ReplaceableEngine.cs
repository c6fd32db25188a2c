using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;

namespace AlnWorkflows.Processes.Tests.Running;

/// <summary>The client of whichever engine runs now: engines come and go, the product's services stay.</summary>
internal sealed class ReplaceableEngine : WorkflowClient
{
    public EmbeddedEngine? Engine { get; set; }

    private WorkflowClient Client => Engine!.Client;

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(string orchestrationName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.ScheduleNewOrchestrationInstanceAsync(orchestrationName, input, options, cancellationToken);

    public override Task RaiseEventAsync(string instanceId, string eventName, object? payload = null, string? eventId = null, CancellationToken cancellationToken = default) =>
        Client.RaiseEventAsync(instanceId, eventName, payload, eventId, cancellationToken);

    public override Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellationToken = default) =>
        Client.GetInstanceAsync(instanceId, cancellationToken);

    public override Task<InstancePage> GetAllInstancesAsync(OrchestrationQuery query, CancellationToken cancellationToken = default) =>
        Client.GetAllInstancesAsync(query, cancellationToken);

    public override Task<IReadOnlyList<HistoryItem>> GetHistoryAsync(string instanceId, CancellationToken cancellationToken = default) =>
        Client.GetHistoryAsync(instanceId, cancellationToken);

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default) =>
        Client.SuspendInstanceAsync(instanceId, reason, cancellationToken);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellationToken = default) =>
        Client.ResumeInstanceAsync(instanceId, reason, cancellationToken);

    public override Task TerminateInstanceAsync(string instanceId, object? output = null, CancellationToken cancellationToken = default) =>
        Client.TerminateInstanceAsync(instanceId, output, cancellationToken);

    public override Task<bool> PurgeInstanceAsync(string instanceId, CancellationToken cancellationToken = default) =>
        Client.PurgeInstanceAsync(instanceId, cancellationToken);
}
