using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A recurring duty of a school in one period. All dates are London dates, both ends inclusive.</summary>
/// <param name="Year">The school year the period belongs to.</param>
/// <param name="RunId">The instance that is told when it is recorded.</param>
/// <param name="StepId">The step by which it is asked for, from <paramref name="AskFrom"/>.</param>
/// <param name="Note">What was noted about it, or why it was not done.</param>
/// <param name="PersonId">Who recorded it; null while nobody has.</param>
/// <param name="MissedAt">When it was recorded as missed: kept when somebody records later that it was done in time.</param>
public sealed record RecurringRecord(
    string BodyId,
    string Kind,
    string PeriodId,
    SchoolYear Year,
    DateOnly First,
    DateOnly AskFrom,
    DateOnly SafeBy,
    DateOnly Last,
    string RunId,
    string StepId,
    RecurringState State,
    DateOnly? HappenedOn = null,
    string? Note = null,
    string? PersonId = null,
    DateTimeOffset? SettledAt = null,
    DateTimeOffset? MissedAt = null);
