using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.LocalHost.Time;
using AlnWorkflows.Pages.Demonstration;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.LocalHost.Demonstration;

/// <summary>
/// Moves business time on, from one instant at which something is due to the next, and lets everything that then can
/// happen happen before it goes on: so that a jump over weeks tells the same story as the weeks themselves.
/// </summary>
internal sealed class MovableClock(EmbeddedEngine engine, IServiceScopeFactory scopes, IBusinessClockOffset stored, BusinessTime time) : IDemonstrationClock, IDisposable
{
    /// <summary>What is due but does not go away (an instance held by an engineer) must not stop the clock.</summary>
    private static readonly TimeSpan ShortestStep = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _moving = new(1);

    public Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken) => Task.FromResult(time.GetUtcNow());

    public async Task MoveToAsync(DateTimeOffset target, IProgress<DateTimeOffset> reached, CancellationToken cancellationToken)
    {
        await _moving.WaitAsync(cancellationToken);
        try
        {
            var messageDue = await DrainAsync(cancellationToken);
            while (await NextAsync(messageDue, cancellationToken) is { } next && next < target)
            {
                await SetAsync(next, cancellationToken);
                reached.Report(next);
                messageDue = await DrainAsync(cancellationToken);
            }

            await SetAsync(target, cancellationToken);
            await DrainAsync(cancellationToken);
        }
        finally
        {
            _moving.Release();
        }
    }

    public void Dispose() => _moving.Dispose();

    /// <returns>When the next message becomes due.</returns>
    private async Task<DateTimeOffset?> DrainAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? messageDue;
        do
        {
            await engine.RunUntilIdleAsync(cancellationToken);
            await using var scope = scopes.CreateAsyncScope();
            messageDue = await scope.ServiceProvider.GetRequiredService<Sweep>().RunAsync(cancellationToken);
        }
        while (engine.HasWork);
        return messageDue;
    }

    private async Task<DateTimeOffset?> NextAsync(DateTimeOffset? messageDue, CancellationToken cancellationToken)
    {
        var timerDue = await engine.NextDueAsync(cancellationToken);
        if (timerDue is null && messageDue is null)
            return null;
        var next = timerDue is null || messageDue < timerDue ? messageDue!.Value : timerDue.Value;
        var soonest = time.GetUtcNow() + ShortestStep;
        return next > soonest ? next : soonest;
    }

    private async Task SetAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var offset = instant - TimeProvider.System.GetUtcNow();
        if (offset <= time.Offset)
            return;
        await stored.MoveOnAsync(offset, cancellationToken);
        time.SetOffset(offset);
        engine.NotifyTimeMoved();
    }
}
