using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Running;

/// <summary>Makes good what a crash left half said: raises or schedules stored nudges, starts again every live run whose
/// instance the engine does not know, closes what an ended run has left open, and delivers the messages that are due. One failure never keeps the rest back.</summary>
public sealed class Sweep(IRuns runs, OpenSteps steps, Nudging nudging, WorkflowClient client, Outbox outbox, TimeProvider time, ILogger<Sweep> logger)
{
    /// <summary>How long the instance of an ended run may still be at work. What it waits for after that never comes: the
    /// run that went on has it.</summary>
    public static readonly TimeSpan LongestEnding = TimeSpan.FromDays(7);

    /// <summary>Sweeps once; returns when the next message becomes due, null where none waits.</summary>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        await StartUnknownAgainAsync(cancellationToken);
        return await CatchUpAsync(cancellationToken);
    }

    /// <summary>Starts every live run again that the engine does not know. It asks the engine about each, so where there
    /// are many it is for a host's start and a time now and then: only an engine that lost its store forgets a run.</summary>
    /// <returns>True where every run was known.</returns>
    public async Task<bool> StartUnknownAgainAsync(CancellationToken cancellationToken)
    {
        var startedAgain = 0;
        var failed = await EachAsync(runs.LiveAsync, async (run, token) => startedAgain += await IsStartedAgainAsync(run, token) ? 1 : 0, run => run.InstanceId, cancellationToken);
        if (startedAgain > 0)
            SweepLog.StartedAgain(logger, startedAgain);
        return startedAgain == 0 && failed == 0;
    }

    /// <summary>Says what was left unsaid and delivers what is due, without asking about runs; returns as
    /// <see cref="RunAsync"/> does.</summary>
    public async Task<DateTimeOffset?> CatchUpAsync(CancellationToken cancellationToken)
    {
        await EachAsync(runs.EndedAsync, TidyAfterAsync, run => run.InstanceId, cancellationToken);
        await EachAsync(runs.NudgesAsync, nudging.SayAsync, nudge => nudge.InstanceId, cancellationToken);
        return await outbox.DeliverDueAsync(time.GetUtcNow(), cancellationToken);
    }

    /// <summary>Starts a run whose instance the engine does not know; true where it did.</summary>
    private async Task<bool> IsStartedAgainAsync(Run run, CancellationToken cancellationToken)
    {
        var instance = await client.GetInstanceAsync(run.InstanceId, cancellationToken);
        if (instance is { Status: OrchestrationStatus.Failed })
            SweepLog.RunFailed(logger, run.InstanceId);
        if (instance is not null)
            return false;
        await nudging.ScheduleAsync(run, cancellationToken);
        return true;
    }

    /// <summary>A host that died may have opened a step just as the run ended.</summary>
    private async Task TidyAfterAsync(Run run, CancellationToken cancellationToken)
    {
        if (await client.GetInstanceAsync(run.InstanceId, cancellationToken) is { IsFinished: false })
        {
            if (time.GetUtcNow() < run.EndedAt + LongestEnding)
                return;
            SweepLog.EndedLate(logger, run.InstanceId);
            await client.TerminateInstanceAsync(run.InstanceId, null, cancellationToken);
        }

        await steps.CloseAsync(run.Case, run.InstanceId, null, cancellationToken);
        await runs.TidiedAsync(run, cancellationToken);
    }

    /// <returns>How many failed.</returns>
    private async Task<int> EachAsync<T>(
        Func<string?, CancellationToken, Task<Page<T>>> list,
        Func<T, CancellationToken, Task> act,
        Func<T, string> instanceOf,
        CancellationToken cancellationToken)
    {
        var failed = 0;
        await foreach (var item in Paged.ItemsAsync(continuation => list(continuation, cancellationToken)))
        {
            try
            {
                await act(item, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                SweepLog.Failed(logger, instanceOf(item), exception);
                failed++;
            }
        }

        return failed;
    }
}
