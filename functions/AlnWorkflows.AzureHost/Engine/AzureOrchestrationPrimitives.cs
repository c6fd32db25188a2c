using System.Text.Json;
using AlnWorkflows.Durable;
using Microsoft.DurableTask;
using TaskFailedException = Microsoft.DurableTask.TaskFailedException;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>The engine's port over Durable Task. Payloads cross as <see cref="JsonElement"/>, so that the text stays the
/// model's own and a bad one cannot fail inside the SDK, where no orchestration could catch it.</summary>
internal sealed class AzureOrchestrationPrimitives(TaskOrchestrationContext context, WorkflowRegistry registry) : IOrchestrationPrimitives
{
    private bool passesEventsOn;

    public string InstanceId => context.InstanceId;

    public string Version => context.Version;

    public string? SerializedInput => Payload.Text(context.GetInput<object>());

    public DateTime CurrentUtcDateTime => context.CurrentUtcDateTime;

    public bool IsReplaying => context.IsReplaying;

    /// <summary>Reading the input is what the SDK offers that checks who calls and changes nothing.</summary>
    public void EnsureLegalAccess() => context.GetInput<object>();

    public Task<string?> CallActivityAsync(string name, string? input) =>
        ResultAsync(context.CallActivityAsync<JsonElement?>(name, Payload.OrNone(input)));

    public Task<string?> CallSubOrchestratorAsync(string name, string instanceId, string? input) =>
        ResultAsync(context.CallSubOrchestratorAsync<JsonElement?>(
            name, Payload.OrNone(input), new SubOrchestrationOptions(instanceId: instanceId) { Version = VersionOf(name) }));

    public Task CreateTimer(DateTime fireAtUtc, CancellationToken cancellationToken) => context.CreateTimer(fireAtUtc, cancellationToken);

    public async Task<string?> WaitForEvent(string name)
    {
        var payload = Payload.Text(await context.WaitForExternalEvent<JsonElement?>(name));
        // The open wait takes an event that comes in the very turn that continues as new: nobody here will read it.
        if (passesEventsOn)
            SendEventToSelf(name, payload);
        return payload;
    }

    public void SendEventToSelf(string name, string? payload) => context.SendEvent(context.InstanceId, name, Payload.Of(payload));

    public void SetCustomStatus(string? json) => context.SetCustomStatus(Payload.OrNone(json));

    public void ContinueAsNew(string? input, bool preserveUnprocessedEvents)
    {
        passesEventsOn = preserveUnprocessedEvents;
        context.ContinueAsNew(new ContinueAsNewOptions
        {
            NewInput = Payload.OrNone(input),
            PreserveUnprocessedEvents = preserveUnprocessedEvents,
            NewVersion = VersionOf(context.Name),
        });
    }

    private static async Task<string?> ResultAsync(Task<JsonElement?> call)
    {
        try
        {
            return Payload.Text(await call);
        }
        catch (TaskFailedException failure)
        {
            throw Failures.Of(failure);
        }
    }

    private string? VersionOf(string orchestration) =>
        registry.Orchestrations.TryGetValue(orchestration, out var registered) ? registered.Version : null;
}
