namespace AlnWorkflows.Processes.Ports;

/// <summary>The bodies this service works for.</summary>
public interface IBodies
{
    Task<Body?> FindAsync(string bodyId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Body>> AllAsync(CancellationToken cancellationToken = default);

    Task SaveAsync(Body body, CancellationToken cancellationToken = default);
}
