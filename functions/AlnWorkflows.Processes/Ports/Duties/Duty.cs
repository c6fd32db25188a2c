using System.Globalization;
using AlnWorkflows.Processes.Clocks;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A statutory duty of a body towards one learner, with its clock. Overdue is derived when read.</summary>
/// <param name="SafeBy">Index of the clock: chase on it.</param>
/// <param name="LegalLatest">Index of the clock: late from the end of this day.</param>
/// <param name="NewDate">The date the family was or will be told, once the duty is or will be late.</param>
/// <param name="ClockedAt">When the clock took over from a superseded one; null for the first.</param>
/// <param name="CorrectedBreaches">Breaches corrected before the present one was recorded.</param>
/// <param name="SuspendedOn">The day on which the clock began to stand still; null while it runs.</param>
/// <param name="AwaitsGivingSince">Since when nothing is left to do but give again what did not arrive; else null.</param>
public sealed record Duty(
    CaseKey Case,
    string DutyId,
    string RuleId,
    Clock Clock,
    DateOnly SafeBy,
    DateOnly LegalLatest,
    DutyState State,
    DateTimeOffset OpenedAt,
    DateOnly? MetOn = null,
    string? MetBy = null,
    DateOnly? NewDate = null,
    ExceptionClaim? Exception = null,
    Breach? Breach = null,
    IReadOnlyList<Clock>? SupersededClocks = null,
    DateTimeOffset? ClockedAt = null,
    IReadOnlyList<Breach>? CorrectedBreaches = null,
    DateOnly? SuspendedOn = null,
    DateTimeOffset? AwaitsGivingSince = null)
{
    /// <summary>How many clocks of this duty were superseded: what is done once a clock carries it in its key.</summary>
    public string Generation => (SupersededClocks?.Count ?? 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>Since when the running clock runs: what was past by then is not made good.</summary>
    public DateTimeOffset RunningSince => ClockedAt ?? OpenedAt;

    /// <summary>Whether the duty is open after the end of its last lawful day.</summary>
    public bool IsOverdue(DateOnly today) => State == DutyState.Open && SuspendedOn is null && today > LegalLatest;
}
