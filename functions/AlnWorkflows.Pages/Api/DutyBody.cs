using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Api;

/// <summary>A duty with its two dates.</summary>
internal sealed record DutyBody(
    string Id, string CaseId, string School, string Rule, DateOnly SafeBy, DateOnly LegalLatest, DutyState State, bool IsOverdue, DateOnly? MetOn, DateOnly? BreachedSince)
{
    public static DutyBody Of(Duty duty, DateOnly today) => new(
        duty.DutyId,
        duty.Case.CaseId,
        duty.Case.BodyId,
        duty.RuleId,
        duty.SafeBy,
        duty.LegalLatest,
        duty.State,
        duty.IsOverdue(today),
        duty.MetOn,
        duty.Breach is { Correction: null } breach ? breach.Since : null);
}
