namespace AlnWorkflows.Records;

/// <summary>The case that was opened under an idempotency key.</summary>
internal sealed record OpenedCase(string CaseId);
