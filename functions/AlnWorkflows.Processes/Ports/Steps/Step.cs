namespace AlnWorkflows.Processes.Ports;

/// <summary>Something a case waits for, or offers: one row, one form, at most one answer.</summary>
/// <param name="StepId">Unique in the case and the same each time the process asks for it.</param>
/// <param name="RunId">The instance that opened it and is woken by the answer; the event's name is the step's id.</param>
/// <param name="Owner">Which role answers it.</param>
/// <param name="OwnerPersonId">The one person who may answer it (a family member, a professional); null for any holder of the role.</param>
/// <param name="SubjectId">What it is about: a person, a notice, a plan version.</param>
/// <param name="SafeBy">Chase on it; null where no clock runs.</param>
/// <param name="SeenAt">When its owner first opened it by their link.</param>
/// <param name="DutyId">The duty whose dates it carries; null where no clock runs.</param>
public sealed record Step(
    CaseKey Case,
    string StepId,
    string RunId,
    string Type,
    StepKind Kind,
    Role Owner,
    string? OwnerPersonId,
    string? SubjectId,
    DateOnly? SafeBy,
    DateOnly? LegalLatest,
    StepState State,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt = null,
    StepAnswer? Answer = null,
    string? DutyId = null,
    DateTimeOffset? SeenAt = null);
