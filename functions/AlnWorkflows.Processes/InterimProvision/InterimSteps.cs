using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.InterimProvision.InterimStepTypes;

namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>What is asked about the provision until there is a plan: section 47 of the Act.</summary>
public static class InterimSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Record, new("Cofnodi beth a roddir nes bod CDU", "Record what is provided until there is an IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, Provision, [], InterimWords.Duty),
        new(Type.Change, new("Newid beth a roddir nes bod CDU", "Change what is provided until there is an IDP"), StepKind.Offer, Role.Alnco, StepAccess.Staff, Provision, [], InterimWords.Duty),
    ];

    private static Form Provision(StepContext step)
    {
        var before = InterimRecord.Before(step.Step, step.Steps);
        return new Form(
            step.Step.Type,
            step.Title,
            [new("provision", step.Title, AllFields, InterimWords.Duty, _ => Propose(before), before is null ? null : InterimRecord.Facts(before))],
            values => Fields.NotAfterToday(step, values, "since"));
    }

    private static FormField[] AllFields { get; } =
    [
        Fields.Choice("provision", new("A roddir darpariaeth ddysgu ychwanegol yn awr?", "Is additional learning provision being made now?"),
            new(InterimCodes.Provided, new("Rhoddir darpariaeth", "Provision is made")),
            new(InterimCodes.None, new("Ni roddir dim eto", "None is made yet"))),
        Fields.LongText("what", new("Beth a roddir, a pha mor aml?", "What is provided, and how often?"), IsProvided),
        Fields.ShortText("who", new("Pwy sy’n ei rhoi?", "Who gives it?")) with { ShownWhen = IsProvided },
        Fields.Date("since", new("Ers pryd?", "Since when?")) with { ShownWhen = IsProvided },
        Fields.LongText("why", new("Pam na roddir dim eto?", "Why is none made yet?"), IsNone),
        Fields.LongText("tried", new("Pa gamau sy’n cael eu cymryd i’w sicrhau?", "What steps are being taken to secure it?"), IsNone),
    ];

    private static bool IsProvided(FormValues values) => values["provision"] == InterimCodes.Provided;

    private static bool IsNone(FormValues values) => values["provision"] == InterimCodes.None;

    private static FormValues Propose(StepAnswer? before) => before is null ? FormValues.Empty : new FormValues(before.Values);
}
