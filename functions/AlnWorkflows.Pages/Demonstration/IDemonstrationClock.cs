namespace AlnWorkflows.Pages.Demonstration;

/// <summary>Business time that may be moved on. A host that allows it registers one; no other host has any.</summary>
public interface IDemonstrationClock
{
    Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken);

    /// <summary>Moves business time on, from due instant to due instant, and lets everything that falls due on the way
    /// happen. An instant that is not later than now changes nothing.</summary>
    /// <param name="reached">Told each instant at which something was due.</param>
    Task MoveToAsync(DateTimeOffset target, IProgress<DateTimeOffset> reached, CancellationToken cancellationToken);
}
