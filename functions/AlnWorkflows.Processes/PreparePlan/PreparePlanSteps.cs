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
        new(Type.UploadPlan, new("Uwchlwytho’r CDU", "Upload the IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, Upload, []),
        new(Type.GiveCopy, new("Rhoi copi o’r CDU", "Give a copy of the IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, GiveCopy, ["means"]),
    ];

    private static Form Upload(StepContext step) => new(
        Type.UploadPlan,
        new("Uwchlwytho’r CDU", "Upload the IDP"),
        [
            new("plan", new("Y cynllun", "The plan"),
            [
                new("file", FieldKind.File, new("Ffeil PDF neu Word", "PDF or Word file")),
                new("languages", FieldKind.Checks, new("Ym mha ieithoedd y mae?", "Which languages is it in?"), Options:
                [
                    new("cy", new("Cymraeg", "Welsh")),
                    new("en", new("Saesneg", "English")),
                ]),
                new("sections", FieldKind.Checks, new("Pa rannau y mae’n eu cynnwys?", "Which sections does it contain?"), Options: [.. PlanSections.All], Required: false),
            ], new("Ffurflen safonol y Cod. Rhestr wirio yw hon; nid yw’r gwasanaeth yn darllen y cynllun.", "The Code’s standard form. This is a checklist; the service does not read the plan.")),
        ]);

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
                ]),
            ],
            values => CheckVersion(step, values).Concat(Fields.NotAfterToday(step, values, "happenedOn")));
    }

    private static IEnumerable<FormOption> Means(StepContext step, Person? recipient) =>
        NoticeRecipients.Of(NoticeKind.PlanGiven, step.Case.Learner, step.Contacts, step.Today).Contains(step.Step.SubjectId!)
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
