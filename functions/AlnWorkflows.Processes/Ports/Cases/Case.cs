namespace AlnWorkflows.Processes.Ports;

/// <summary>One learner's matter at one body.</summary>
/// <param name="Reference">What people quote; never derived from the learner.</param>
/// <param name="CoordinatorId">The person designated to co-ordinate, once there is one.</param>
/// <param name="Awareness">Null while it neither was brought to attention nor otherwise appears that the learner may have ALN.</param>
/// <param name="Phase">What the case is doing now, for lists.</param>
public sealed record Case(
    CaseKey Key,
    string Reference,
    Learner Learner,
    Awareness? Awareness,
    CasePhase Phase,
    DateTimeOffset OpenedAt,
    string? CoordinatorId = null,
    DateOnly? ClosedOn = null,
    string? ClosingReason = null,
    MessageHold? Hold = null);
