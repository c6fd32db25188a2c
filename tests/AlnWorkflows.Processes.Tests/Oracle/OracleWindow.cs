namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>A family's period: the earliest day that can be argued to be its last, and the latest.</summary>
internal readonly record struct OracleWindow(DateOnly Earliest, DateOnly Latest);
