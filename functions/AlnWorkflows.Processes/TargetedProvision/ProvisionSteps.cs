using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.TargetedProvision.ProvisionStepTypes;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>What each step of targeted provision asks, of whom.</summary>
public static class ProvisionSteps
{
    private static readonly IReadOnlyList<Role> StaffAndTeachers = [.. StepAccess.Staff, Role.Teacher];

    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Agreed, new("Cofnodi’r ddarpariaeth wedi’i thargedu y cytunwyd arni", "Record the targeted provision that was agreed"), StepKind.Task, Role.Alnco, StepAccess.Staff, Agreed, []),
        new(Type.Review, new("Edrych eto ar y ddarpariaeth wedi’i thargedu", "Look at the targeted provision again"), StepKind.Task, Role.Alnco, StepAccess.Staff, Review, ["appears", "next"], ProvisionWords.DutyBegins),
        new(Type.ReviewEarly, new("Edrych ar y ddarpariaeth wedi’i thargedu yn gynnar", "Look at the targeted provision early"), StepKind.Offer, Role.Alnco, StaffAndTeachers, Review, ["appears", "next"], ProvisionWords.DutyBegins),
        new(Type.Appears, new("Cofnodi ei bod yn ymddangos y gall fod gan y dysgwr ADY, neu fod y teulu’n gofyn", "Record that it appears that the learner may have ALN, or that the family asks"), StepKind.Offer, Role.Alnco, StaffAndTeachers, Appears, []),
        new(Type.FamilyAsks, new("Gofyn i’r ysgol benderfynu a oes gan y dysgwr ADY", "Ask the school to decide whether the learner has ALN"), StepKind.Offer, Role.Family, [], FamilyAsks, []),
    ];

    private static Form Agreed(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(ProvisionFields.Check(values, "happenedOn")),
        [
            Fields.HappenedOn(new("Ar ba ddyddiad y cytunwyd?", "On what date was it agreed?")),
            .. ProvisionFields.Agreement(step.People.Values, _ => IsYoungPerson(step), _ => true),
        ]);

    private static Form Review(StepContext step)
    {
        var current = new ProvisionRecord(step.Steps).Current;
        return new Form(
            step.Step.Type,
            step.Title,
            [
                new("review", step.Title, Found(), Facts: current is null ? null : ProvisionFields.Facts(current)),
                new("agreement", new("Yr hyn y cytunwyd arno o hyn ymlaen", "What is agreed from now on"),
                    ProvisionFields.Agreement(step.People.Values, _ => IsYoungPerson(step), GoesOn), Draft: _ => ProvisionFields.Propose(current)),
            ],
            values => CheckReview(step, values, current));
    }

    private static List<FormField> Found() =>
    [
        Fields.HappenedOn(new("Ar ba ddyddiad yr edrychwyd arni?", "On what date was it looked at?")),
        Fields.LongText("progress", new("Beth oedd y cynnydd tuag at bob targed, a barn y dysgwr a’r rhieni?", "What was the progress towards each target, and the views of the learner and the parents?")),
        Fields.YesNo("appears", ProvisionWords.Question) with { Hint = ProvisionWords.DutyBegins },
        Fields.LongText("why", new("Rhesymau dros eich ateb", "Reasons for your answer")),
        Fields.Choice("next", new("Beth sy’n digwydd nesaf?", "What happens next?"),
            new(ProvisionCodes.GoesOn, new("Mae’r ddarpariaeth yn parhau, gyda dyddiad newydd i edrych arni", "The provision goes on, with a new date to look at it")),
            new(ProvisionCodes.TargetMet, new("Daw i ben: cyrhaeddwyd y targedau", "It ends: the targets are met")),
            new(ProvisionCodes.Stopped, new("Daw i ben am reswm arall", "It ends for another reason"))) with { ShownWhen = DoesNotAppear },
        Fields.LongText("whyStopped", new("Pam y daw i ben?", "Why does it end?"), values => DoesNotAppear(values) && values["next"] == ProvisionCodes.Stopped),
    ];

    private static bool DoesNotAppear(FormValues values) => values["appears"] == "no";

    private static bool GoesOn(FormValues values) => DoesNotAppear(values) && values["next"] == ProvisionCodes.GoesOn;

    private static IEnumerable<Problem> CheckReview(StepContext step, FormValues values, StepAnswer? current)
    {
        var problems = Fields.NotAfterToday(step, values, "happenedOn").Concat(current is null ? [] : Fields.NotBefore(values, "happenedOn", current.HappenedOn));
        if (values.IsYes("appears"))
            problems = problems.Concat(Fields.Covered(step, values, "happenedOn"));
        return GoesOn(values) ? problems.Concat(ProvisionFields.Check(values, "happenedOn")) : problems;
    }

    private static Form Appears(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(Fields.Covered(step, values, "happenedOn")).Concat(Fields.After(values, "happenedOn", step.Case.Learner.DateOfBirth)),
        Fields.HappenedOn(new("Ar ba ddyddiad y daeth i sylw’r ysgol?", "On what date was it brought to the school’s attention?")) with { Hint = StartForm.ClockStarts },
        Fields.Choice("awareFrom", StartForm.HowAware, [.. StartForm.Sources]),
        Fields.ShortText("awareBy", StartForm.ByWhom),
        Fields.LongText("why", new("Beth a welwyd neu a ddywedwyd?", "What was seen or said?"), required: false));

    private static Form FamilyAsks(StepContext step) => new(
        step.Step.Type,
        step.Title,
        [
            new("ask", step.Title,
            [
                new("asks", FieldKind.Checks, new("Cais", "Request"), Options:
                    [new(ProvisionCodes.Yes, new("Rwy’n gofyn i’r ysgol benderfynu a oes gan y dysgwr anghenion dysgu ychwanegol (ADY)", "I ask the school to decide whether the learner has additional learning needs (ALN)"))]),
                Fields.LongText("why", new("Rhagor, os hoffech ei roi", "More, if you would like to give it"), required: false),
            ],
            IsYoungPerson(step) ? GuidanceToYoungPerson : GuidanceToParent,
            Facts: new ProvisionRecord(step.Steps).Current is { } current ? ProvisionFields.Facts(current) : null),
        ]);

    private static BilingualText GuidanceToParent { get; } = new(
        "Dyma’r hyn y cytunwyd arno. Os nad ydych am ofyn i’r ysgol benderfynu, nid oes angen i chi wneud dim. Os gofynnwch, bydd yr ysgol yn penderfynu, a bydd y cloc yn dechrau heddiw.",
        "This is what was agreed. If you do not want to ask the school to decide, you need do nothing. If you ask, the school will decide, and the clock starts today.");

    private static BilingualText GuidanceToYoungPerson { get; } = new(
        "Dyma’r hyn y cytunwyd arno. Os nad ydych am ofyn i’r ysgol benderfynu, nid oes angen i chi wneud dim. Os gofynnwch, bydd yr ysgol yn gofyn am eich cydsyniad i benderfynu, a bydd y cloc yn dechrau pan fyddwch yn cydsynio.",
        "This is what was agreed. If you do not want to ask the school to decide, you need do nothing. If you ask, the school will ask for your consent to decide, and the clock starts when you consent.");

    private static bool IsYoungPerson(StepContext step) => YoungPeople.IsYoungPerson(step.Case.Learner.DateOfBirth, step.Today);
}
