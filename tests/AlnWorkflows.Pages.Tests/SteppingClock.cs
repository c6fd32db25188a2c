using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Pages.Demonstration;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Pages.Tests;

/// <summary>Moves the site's clock from due instant to due instant.</summary>
public sealed class SteppingClock(TimeProvider time, EmbeddedEngine engine, IServiceProvider services) : IDemonstrationClock
{
    private readonly ManualTimeProvider clock = (ManualTimeProvider)time;

    public Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken) => Task.FromResult(clock.GetUtcNow());

    public async Task MoveToAsync(DateTimeOffset target, IProgress<DateTimeOffset> reached, CancellationToken cancellationToken)
    {
        await PagesSite.SettleAsync(services, clock);
        while (await engine.NextDueAsync(cancellationToken) is { } due && due <= target)
        {
            clock.AdvanceTo(due);
            reached.Report(due);
            await PagesSite.SettleAsync(services, clock);
        }
        clock.AdvanceTo(target);
        await PagesSite.SettleAsync(services, clock);
    }
}
