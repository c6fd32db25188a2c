namespace AlnWorkflows.Records;

/// <summary>A person whom an account is, in one body.</summary>
internal sealed record AccountPlace(string BodyId, string PersonId);
