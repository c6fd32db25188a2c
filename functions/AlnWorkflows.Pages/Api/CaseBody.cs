using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Api;

/// <summary>A case as programs read it.</summary>
/// <param name="AwareOn">Null while there is only targeted provision, and no statutory clock.</param>
internal sealed record CaseBody(
    string Id, string School, string Reference, CasePhase Phase, DateOnly? AwareOn, DateOnly? ClosedOn, IReadOnlyList<DutyBody> Duties, IReadOnlyList<StepBody> Steps)
{
    public static CaseBody Of(CaseView view) => new(
        view.Case.Key.CaseId,
        view.Case.Key.BodyId,
        view.Case.Reference,
        view.Case.Phase,
        view.Case.Awareness?.HappenedOn,
        view.Case.ClosedOn,
        [.. view.Duties.Select(duty => DutyBody.Of(duty.Duty, view.Today))],
        [.. view.Steps.Select(step => StepBody.Of(step.Step))]);
}
