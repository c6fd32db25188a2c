namespace AlnWorkflows.Records;

/// <summary>A body that knows a person.</summary>
internal sealed record PersonPlace(string BodyId);
