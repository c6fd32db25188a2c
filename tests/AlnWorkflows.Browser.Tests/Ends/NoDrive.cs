namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>An end to which people cannot bring a process from the pages.</summary>
internal sealed record NoDrive(Enum End, string Why);
