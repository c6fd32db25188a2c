using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Running;

/// <summary>Says to the engine what Records have stored: start this run, wake it with this event. What cannot be said
/// now stays behind as a nudge row for the <see cref="Sweep"/>.</summary>
public sealed class Nudging(IRuns runs, ProcessNames names, WorkflowClient client, ILogger<Nudging> logger)
{
    /// <summary>Says a nudge if it can be said now. What a person has recorded is safe before: if the engine cannot be
    /// reached, they are not told of an error, and the sweep says it.</summary>
    public async Task SayIfPossibleAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        try
        {
            await SayAsync(nudge, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SweepLog.NotSaidYet(logger, nudge.InstanceId, exception);
        }
    }

    /// <summary>Says a nudge and removes it. Saying it twice is saying it once.</summary>
    public async Task SayAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        if (nudge.EventName is null)
            await ScheduleAsync(await RunAsync(nudge, cancellationToken), cancellationToken);
        else if (!await RaisedAsync(nudge, cancellationToken))
            return;
        await runs.RemoveNudgeAsync(nudge, cancellationToken);
    }

    /// <summary>Starts a run's instance under its own id; one that exists already is as good.</summary>
    public async Task ScheduleAsync(Run run, CancellationToken cancellationToken)
    {
        try
        {
            var input = System.Text.Json.JsonSerializer.Deserialize<CaseRun>(run.Input);
            await client.ScheduleNewOrchestrationInstanceAsync(names.OrchestrationOf(run.Process), input, new StartOrchestrationOptions(run.InstanceId), cancellationToken);
        }
        catch (InstanceExistsException)
        {
            // Whoever was first started it: the instance runs, which is all that is asked.
        }
    }

    private async Task<Run> RunAsync(Nudge nudge, CancellationToken cancellationToken) =>
        await runs.FindAsync(nudge.Case, nudge.InstanceId, cancellationToken)
        ?? throw new InvalidOperationException($"Nudge '{nudge.NudgeId}' starts run '{nudge.InstanceId}', which Records do not have.");

    private async Task<bool> RaisedAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        try
        {
            await client.RaiseEventAsync(nudge.InstanceId, nudge.EventName!, nudge.NudgeId, nudge.NudgeId, cancellationToken);
            return true;
        }
        catch (InstanceFinishedException)
        {
            return true;
        }
        catch (InstanceNotFoundException)
        {
            // The engine does not know the run yet, or has lost it: the sweep starts it again, then says this. One that has
            // ended is not started again, and needs to hear nothing more.
            return await runs.FindAsync(nudge.Case, nudge.InstanceId, cancellationToken) is not { IsLive: true };
        }
    }
}
