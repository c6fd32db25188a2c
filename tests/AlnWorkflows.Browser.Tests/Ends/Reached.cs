namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>What came of one drive in one language.</summary>
/// <param name="Why">Why the end was not reached; null where it was.</param>
internal sealed record Reached(string Process, Enum End, string Language, string? Why);
