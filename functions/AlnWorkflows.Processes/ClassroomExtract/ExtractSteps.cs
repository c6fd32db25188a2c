using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using Type = AlnWorkflows.Processes.ClassroomExtract.ExtractStepTypes;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Writing an extract for the classroom, reading it, and ending it.</summary>
public static class ExtractSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Write, new("Ysgrifennu detholiad i’r dosbarth", "Write a classroom extract"), StepKind.Offer, Role.Alnco, StepAccess.Staff, Write, [], ExtractWords.What),
        new(Type.Read, new("Darllen detholiad i’r dosbarth", "Read a classroom extract"), StepKind.Task, Role.Teacher, [], Read, []),
        new(Type.End, new("Peidio â rhannu’r detholiad i’r dosbarth mwyach", "Stop sharing the classroom extract"), StepKind.Offer, Role.Alnco, StepAccess.Staff, End, []),
    ];

    private static Form Write(StepContext step)
    {
        var staff = step.People.Values.Where(ProvisionRules.MayReview).OrderBy(person => person.Surname, StringComparer.CurrentCulture);
        return new Form(
            Type.Write,
            step.Title,
            [
                new("readers", new("Pwy sy’n addysgu’r dysgwr", "Who teaches the learner"),
                [
                    new("readers", FieldKind.Checks, new("Pwy sydd i’w ddarllen?", "Who is to read it?"), new("Caiff pob un neges gyda dolen.", "Each gets a message with a link."),
                        Options: [.. staff.Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName)))]),
                ], Draft: _ => Before(step) is { } before ? Carried(before, "readers") : FormValues.Empty),
                new("extract", new("Y detholiad", "The extract"),
                [
                    Fields.LongText("doing", new("Beth sydd i’w wneud yn y dosbarth?", "What is to be done in class?")) with { Hint = new("Lle mae rhesi o 2B neu 2C yn cael eu monitro, neu ddarpariaeth nes bod CDU, fe’u gosodwyd yma i chi eu golygu.", "Where rows of 2B or 2C are monitored, or there is provision until there is an IDP, they are put here for you to edit.") },
                    Fields.LongText("also", new("Unrhyw beth arall i’w gofio yn y dosbarth?", "Anything else to remember in class?"), required: false),
                ], ExtractWords.What, Draft: _ => Proposed(step)),
            ]);
    }

    private static Form Read(StepContext step) => new(
        Type.Read,
        step.Title,
        [
            new("read", step.Title,
                [new("read", FieldKind.Checks, new("Cadarnhad", "Confirmation"), Options: [new("read", new("Rwyf wedi darllen hwn", "I have read this"))])],
                Facts: ExtractVersion.ReadBy(step.Step.StepId, step.Steps)?.Facts(step.Case.Learner)),
        ]);

    private static Form End(StepContext step) => Fields.Form(step, Fields.LongText("why", new("Pam?", "Why?")));

    /// <summary>What the version before said, else what is monitored, else what is provided until there is a plan.</summary>
    private static FormValues Proposed(StepContext step)
    {
        if (Before(step) is { } before)
            return Carried(before, "doing", "also");
        var rows = MonitoringRecord.OfCase(step.Steps)?.Current ?? [];
        var doing = rows.Count > 0
            ? string.Join(Environment.NewLine, rows.Select(row => $"{row.What}: {row.Often}"))
            : new InterimRecord(step.Steps, step.Duties) is { EndedOn: null, Current: { } interim } ? interim["what"] : null;
        return doing is null ? FormValues.Empty : new FormValues(new Dictionary<string, string> { ["doing"] = doing });
    }

    private static StepAnswer? Before(StepContext step) => ExtractVersion.OfRun(step.Step.RunId, step.Steps) is [.., var newest] ? newest.Answer : null;

    private static FormValues Carried(StepAnswer before, params string[] fields) =>
        new(fields.Where(field => before[field] is not null).ToDictionary(field => field, field => before[field]!));
}
