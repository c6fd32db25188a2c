using System.Globalization;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.PreparePlan.PreparePlanStepTypes;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Uploading the plan and giving copies of it.</summary>
public static class PreparePlanSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.UploadPlan, new("Uwchlwytho’r CDU", "Upload the IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, PlanUploadForm.Of, [], Kept: PlanUploadForm.Keep),
        new(Type.GiveCopy, new("Rhoi copi o’r CDU", "Give a copy of the IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, GiveCopy, ["means"]),
    ];

    private static Form GiveCopy(StepContext step)
    {
        var recipient = step.People.GetValueOrDefault(step.Step.SubjectId!);
        return new Form(
            Type.GiveCopy,
            new BilingualText("Rhoi copi o’r CDU: {0}", "Give a copy of the IDP: {0}").With(BilingualText.Same(recipient?.FullName ?? "")),
            [
                new("copy", new("Y copi", "The copy"),
                [
                    new("version", FieldKind.Choice, new("Pa fersiwn?", "Which version?"), Options: [.. step.Plans.Select(VersionOption)]),
                    new("means", FieldKind.Choice, new("Drwy ba fodd?", "By what means?"), Options: [.. Means(step, recipient)]),
                    new("happenedOn", FieldKind.Date, new("Ar ba ddyddiad y rhoddwyd y copi?", "On what date was the copy given?"), ShownWhen: values => values["means"] != nameof(GivingMeans.Email)),
                ], IsRevised(step) ? new("Mae copi o’r CDU diwygiedig i’w roi i’r person hwn hefyd. Pan gofnodir hwnnw, daw’r cam hwn i ben: nid oes angen rhoi’r hen gopi.", "A copy of the revised IDP is to be given to this person too. Once that is recorded, this step ends: the old copy need not be given.") : null),
            ],
            values => CheckVersion(step, values).Concat(Fields.NotAfterToday(step, values, "happenedOn")));
    }

    /// <summary>Whether another step asks for a copy of the revised plan for the same person.</summary>
    private static bool IsRevised(StepContext step) => step.Step.State == StepState.Open && step.Steps.Any(other =>
        other is { Type: Type.GiveCopy, State: StepState.Open } && other.SubjectId == step.Step.SubjectId && other.RunId != step.Step.RunId && other.OpenedAt > step.Step.OpenedAt);

    private static IEnumerable<FormOption> Means(StepContext step, Person? recipient) =>
        step.Step.Answer?["means"] == PaperGiving.Revised ? [PaperGiving.RevisedOption]
        : NoticeRecipients.Of(NoticeKind.PlanGiven, step.Case.Learner, step.Contacts, step.Today).Contains(step.Step.SubjectId!)
            ? PaperGiving.Means(recipient)
            : [.. PaperGiving.Means(recipient), PaperGiving.NotNeededOption];

    private static FormOption VersionOption(PlanVersion version)
    {
        var number = version.Number.ToString(CultureInfo.InvariantCulture);
        return new FormOption(number, BilingualText.Same($"{number}: {version.FileName}"));
    }

    /// <summary>A copy is given only of a version that contains what the form must (s.10, Code chapter 23).</summary>
    private static IEnumerable<Problem> CheckVersion(StepContext step, FormValues values)
    {
        var version = step.Plans.First(plan => values["version"] == plan.Number.ToString(CultureInfo.InvariantCulture));
        var missing = PlanSections.Mandatory.Except(version.Sections).ToList();
        if (missing.Count > 0)
            yield return new Problem(ErrorCodes.SectionsMissing, "version", BilingualText.Same(string.Join(", ", missing)));
    }
}
