namespace AlnWorkflows.Processes.Ports;

/// <summary>Who asked whether notices may be sent by e-mail and was told yes, and when.</summary>
public sealed record EmailWillingness(string AskedBy, DateOnly AskedOn);
