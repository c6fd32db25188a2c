using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>What became of one row in one week.</summary>
public sealed record DeliveryWeek(DateOnly Monday, IReadOnlyList<Delivery> Deliveries)
{
    public int Given => Deliveries.Count - Missed;

    public int Missed => Deliveries.Count(delivery => delivery.Outcome == DeliveryOutcome.Missed);
}
