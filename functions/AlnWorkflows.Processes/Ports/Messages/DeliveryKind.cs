namespace AlnWorkflows.Processes.Ports;

/// <summary>What a carrier reports of a mail it accepted.</summary>
public enum DeliveryKind
{
    Delivered,

    /// <summary>The address does not take mail.</summary>
    Bounced,

    /// <summary>The mail was turned away; the address may be good.</summary>
    Blocked,
}
