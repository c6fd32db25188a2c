namespace AlnWorkflows.Processes.Ports;

/// <summary>A file that a professional gave with their advice. What they called it is not kept: names carry names.</summary>
/// <param name="ContentType">As its content showed when it was taken in.</param>
/// <param name="Sha256">Lower-case hex.</param>
/// <param name="StepId">The step it was given with.</param>
public sealed record ContributionFile(
    CaseKey Case, string FileId, string StepId, string ContentType, long Bytes, string Sha256, string UploadedBy, DateTimeOffset UploadedAt);
