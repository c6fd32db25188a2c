namespace AlnWorkflows.Processes.Reviews;

/// <summary>How the reviews of a plan stand now: numbers, dates and ids.</summary>
/// <param name="IsEnded">The duty to review has ended.</param>
/// <param name="OpenReview">The review that is going on; null between reviews.</param>
/// <param name="NextReview">The number of the review that is going on or comes next.</param>
/// <param name="Occurrence">Of the steps that ask for its outcome.</param>
/// <param name="DutyId">The duty of the running period.</param>
/// <param name="OwedDutyId">The duty that must be met first: that of a period or of a request.</param>
/// <param name="IsPeriodOver">The period has ended without an outcome.</param>
/// <param name="IsOpeningDue">It is time to prepare the review, or one was asked for that must be held.</param>
/// <param name="IsFirstLookDue">The school takes a first look after a month, and has not.</param>
/// <param name="Readers">The family, to be asked for their views.</param>
/// <param name="TakenBackBy">Who took the outcome back, where what it left has still to be cleared away.</param>
/// <param name="Owing">The notice of the last outcome, where somebody has still to be given it, or its translation; else null.</param>
/// <param name="IsCeasing">Whether ceasing to maintain the plan is under way.</param>
/// <param name="NextProposal">The number of the proposal to cease to wait for.</param>
/// <param name="NextAtUtc">When to look again.</param>
public sealed record ReviewLook(
    bool IsEnded,
    int? OpenReview,
    int NextReview,
    int Occurrence,
    string DutyId,
    string OwedDutyId,
    bool IsPeriodOver,
    bool IsOpeningDue,
    bool IsFirstLookDue,
    int NextRequest,
    int NextWeek,
    IReadOnlyList<int> Undecided,
    IReadOnlyList<string> Readers,
    string? TakenBackBy,
    OwedNotice? Owing,
    DateTime NextAtUtc,
    bool IsCeasing = false,
    int NextProposal = 1);
