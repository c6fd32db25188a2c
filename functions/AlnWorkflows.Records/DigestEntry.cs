namespace AlnWorkflows.Records;

/// <summary>A duty told to an authority, by its case's reference.</summary>
internal sealed record DigestEntry(string Reference, string DutyId);
