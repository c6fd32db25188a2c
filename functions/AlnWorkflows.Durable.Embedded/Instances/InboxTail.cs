namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>The end of an instance's inbox, kept in its live row: whoever adds a message writes the next number under the
/// row's version, so that messages have one order whatever the hosts' clocks say.</summary>
internal sealed record InboxTail(long Last, string ETag);
