namespace AlnWorkflows.Processes.Ports;

/// <summary>How far demonstration time is ahead of system time. It only grows.</summary>
public interface IBusinessClockOffset
{
    Task<TimeSpan> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Stores a larger offset; a smaller one than stored changes nothing.</summary>
    Task MoveOnAsync(TimeSpan offset, CancellationToken cancellationToken = default);
}
