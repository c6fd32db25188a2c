namespace AlnWorkflows.Processes.Ports;

/// <summary>What a link's token leads to. Link is null only where the token itself is no good.</summary>
public sealed record LinkOpening(LinkState State, Link? Link);
