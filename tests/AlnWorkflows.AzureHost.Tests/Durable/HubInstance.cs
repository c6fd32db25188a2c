using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Tests.Durable;

/// <summary>One instance of a hub, over its generations.</summary>
internal sealed class HubInstance(Hub hub, string name, string instanceId, string version, IReadOnlyDictionary<string, string> tags)
{
    private readonly DateTime createdAt = hub.Now;
    private readonly Queue<Action<HubContext>> held = new();
    private HubContext? context;
    private string? input;
    private DateTime updatedAt = hub.Now;

    public string InstanceId => instanceId;

    public string Name => name;

    public string Version { get; private set; } = version;

    public OrchestrationRuntimeStatus Status { get; private set; } = OrchestrationRuntimeStatus.Pending;

    public string? Output { get; private set; }

    public string? CustomStatus => context?.CustomStatus;

    public Exception? Failure { get; private set; }

    /// <summary>How often it has continued as new.</summary>
    public int Generation { get; private set; }

    public Action<HubInstance>? WhenEnded { get; init; }

    public bool HasEnded => Status is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    public Task BeginAsync(string? newInput)
    {
        input = newInput;
        Status = OrchestrationRuntimeStatus.Running;
        context = new HubContext(hub, this, input);
        context.Run = hub.Code.RunOrchestrationAsync(name, context);
        return EndTurnAsync();
    }

    /// <summary>One turn of the orchestration; what comes while it is suspended is kept.</summary>
    public async Task TurnAsync(Action<HubContext> turn)
    {
        if (HasEnded)
            return;
        if (Status == OrchestrationRuntimeStatus.Suspended || context is null)
        {
            held.Enqueue(turn);
            return;
        }

        try
        {
            turn(context);
        }
        catch (Exception failure)
        {
            // What fails within the SDK, the orchestration cannot catch.
            End(OrchestrationRuntimeStatus.Failed, failure.Message, failure);
            return;
        }

        await EndTurnAsync();
    }

    public void Suspend(string? reason) => (Status, Output) = (OrchestrationRuntimeStatus.Suspended, reason);

    public async Task ResumeAsync()
    {
        (Status, Output) = (OrchestrationRuntimeStatus.Running, null);
        while (held.TryDequeue(out var turn))
            await TurnAsync(turn);
    }

    public void Terminate(string? output) => End(OrchestrationRuntimeStatus.Terminated, output, null);

    public OrchestrationMetadata Describe(bool whole) => new(name, instanceId)
    {
        RuntimeStatus = Status,
        CreatedAt = new DateTimeOffset(createdAt),
        LastUpdatedAt = new DateTimeOffset(updatedAt),
        SerializedInput = whole ? input : null,
        SerializedOutput = whole ? Output : null,
        SerializedCustomStatus = whole ? CustomStatus : null,
        Tags = tags,
    };

    private async Task EndTurnAsync()
    {
        updatedAt = hub.Now;
        while (held.Count > 0 && Status == OrchestrationRuntimeStatus.Running && !context!.Run!.IsCompleted)
            held.Dequeue()(context);
        if (context!.Run is not { IsCompleted: true } run || context.HasOpenTimers)
            return;
        if (!run.IsCompletedSuccessfully)
            End(OrchestrationRuntimeStatus.Failed, run.Exception!.InnerException!.Message, run.Exception.InnerException);
        else if (context.Continuation is { } next)
            await ContinueAsync(next);
        else
            End(OrchestrationRuntimeStatus.Completed, run.Result, null);
    }

    private async Task ContinueAsync(ContinueAsNewOptions next)
    {
        var carried = context!.SentToSelf;
        Generation++;
        Version = next.NewVersion ?? Version;
        await BeginAsync(Wire.Text(next.NewInput));
        foreach (var (eventName, payload) in carried)
            await TurnAsync(fresh => fresh.Deliver(eventName, payload));
    }

    private void End(OrchestrationRuntimeStatus status, string? output, Exception? failure)
    {
        (Status, Output, Failure, updatedAt) = (status, output, failure, hub.Now);
        WhenEnded?.Invoke(this);
    }
}
