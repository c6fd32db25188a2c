using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Turns;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>Calls for turns that are due, and looks now and then for work other hosts have left.</summary>
internal sealed class Sweeper(DueIndex due, InstanceSlots slots, WorkQueue queue, TimeProvider time, EmbeddedEngineOptions options, ILogger logger)
{
    private const int GarbageKept = 32;
    private readonly Wake wake = new();

    public void Call() => wake.Call();

    /// <summary>Takes over all instances with unfinished work, as a host does at its start.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken) =>
        TakeOver(await due.TakeReadyAsync(_ => true, cancellationToken));

    /// <summary>Calls for the turns of timers that are due.</summary>
    public Task SweepAsync(bool alsoOfOtherHosts, CancellationToken cancellationToken) =>
        due.TakeDueAsync(time.GetUtcNow(), alsoOfOtherHosts, FallDue, cancellationToken);

    /// <summary>Sleeps from due instant to due instant until it is stopped.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (beaten, polled) = (DateTimeOffset.MinValue, options.SystemTime.GetUtcNow());
        while (!cancellationToken.IsCancellationRequested)
        {
            var sleep = options.BeatInterval;
            try
            {
                if (options.SystemTime.GetUtcNow() - beaten >= options.BeatInterval)
                {
                    beaten = options.SystemTime.GetUtcNow();
                    await BeatAsync(cancellationToken);
                }

                if (options.SystemTime.GetUtcNow() - polled >= options.PollInterval)
                {
                    polled = options.SystemTime.GetUtcNow();
                    await PollAsync(cancellationToken);
                }

                await SweepAsync(false, cancellationToken);
                if (await due.NextAsync(cancellationToken) is { } next && next - time.GetUtcNow() < sleep)
                    sleep = next - time.GetUtcNow();
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                TurnLog.SweepFailed(logger, failure);
            }

            await wake.SleepAsync(sleep > TimeSpan.Zero ? sleep : TimeSpan.FromMilliseconds(1), options.SystemTime, cancellationToken);
        }
    }

    /// <summary>Removes index rows that have become meaningless, if they are many; or all, where the host stops.</summary>
    public async Task TidyAsync(bool isLast, CancellationToken cancellationToken)
    {
        try
        {
            await due.FlushAsync(isLast ? 1 : GarbageKept, cancellationToken);
            if (isLast)
                await due.EndBeatAsync(cancellationToken);
        }
        catch (TableStoreException failure)
        {
            TurnLog.CleaningFailed(logger, failure);
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        var dead = await due.BeatAsync(cancellationToken);
        if (dead.Count == 0)
            return;

        TurnLog.HostsDied(logger, string.Join(", ", dead));
        TakeOver(await due.TakeReadyAsync(dead.Contains, cancellationToken));
        await SweepAsync(true, cancellationToken);
    }

    private async Task PollAsync(CancellationToken cancellationToken)
    {
        TakeOver(await due.RenewAsync(slots.IsAtWork, cancellationToken));
        TakeOver(await due.TakeReadyAsync(_ => false, cancellationToken));
        due.TakeDoubted(FallDue);
        await SweepAsync(true, cancellationToken);
        await due.FlushAsync(1, cancellationToken);
    }

    private void FallDue(DueEntry entry)
    {
        var slot = slots.Get(entry.InstanceId);
        slot.FallDue(entry);
        queue.Call(slot);
    }

    private void TakeOver(IEnumerable<string> instanceIds)
    {
        foreach (var slot in instanceIds.Select(slots.Get))
        {
            slot.TakeOver();
            queue.Call(slot);
        }
    }
}
