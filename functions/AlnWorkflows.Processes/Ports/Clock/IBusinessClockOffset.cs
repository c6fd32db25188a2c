namespace AlnWorkflows.Processes.Ports;

/// <summary>How far demonstration time is ahead of system time; negative where its story lies in the past. It only grows.</summary>
public interface IBusinessClockOffset
{
    /// <summary>The stored offset; null where none has ever been stored.</summary>
    Task<TimeSpan?> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Stores the first offset, or a larger one; a smaller one than stored changes nothing.</summary>
    Task MoveOnAsync(TimeSpan offset, CancellationToken cancellationToken = default);
}
