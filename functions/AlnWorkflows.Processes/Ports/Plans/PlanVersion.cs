using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>One uploaded version of a learner's individual development plan.</summary>
/// <param name="Sections">The sections of the statutory form that its uploader found in it.</param>
/// <param name="Sha256">Lower-case hex.</param>
/// <param name="StepId">The step it was uploaded for.</param>
public sealed record PlanVersion(
    CaseKey Case,
    int Number,
    string FileName,
    string ContentType,
    long Bytes,
    string Sha256,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<string> Sections,
    string UploadedBy,
    DateTimeOffset UploadedAt,
    string? StepId = null);
