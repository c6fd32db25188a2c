namespace AlnWorkflows.Processes.Ports;

/// <summary>Reads the reports that a carrier posts, and lets nobody else's in. Registered only where a carrier reports.</summary>
public interface IDeliveryReports
{
    /// <summary>The reports in a request's body; null where it was not signed by the carrier, or too long ago.</summary>
    IReadOnlyList<DeliveryReport>? Read(string? signature, string? timestamp, ReadOnlySpan<byte> body);
}
