namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>A body's period: the last day that no reading of the wording calls late, and the last day that the wording allows.</summary>
internal readonly record struct OracleDuty(DateOnly SafeBy, DateOnly LegalLatest);
