namespace AlnWorkflows.Processes.Ports;

/// <summary>That those asked agreed to be told of a meeting less than ten school days ahead.</summary>
/// <param name="AgreedBy">Who agreed, as staff wrote it.</param>
public sealed record ShorterNotice(string AgreedBy, DateOnly AgreedOn, string RecordedBy);
