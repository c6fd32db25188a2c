using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The steps by which a school is asked for its recurring duties. They belong to no case and are answered on pages
/// of their own.</summary>
public static class RecurringSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        .. RecurringKinds.All.Select(kind => Step(kind.StepType, kind.Title, kind.Owner)),
        .. RecurringKinds.All.Where(kind => kind.HasDates).Select(kind => Step(RecurringStepTypes.DatesOf(kind.Id), RecurringWords.EnterDates.With(kind.Title), kind.Owner)),
    ];

    private static StepDefinition Step(string type, BilingualText title, Role owner) =>
        new(type, title, StepKind.Task, owner, StepAccess.Staff, step => Fields.Form(step, _ => []), []);
}
