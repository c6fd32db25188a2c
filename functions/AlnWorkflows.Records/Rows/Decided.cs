namespace AlnWorkflows.Records.Rows;

/// <summary>What an attempt came to.</summary>
internal readonly record struct Decided<T>(T Outcome);
