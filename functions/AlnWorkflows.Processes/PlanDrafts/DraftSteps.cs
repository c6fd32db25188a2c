using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.PlanDrafts.DraftStepTypes;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>Sharing a draft of the plan, and saying what one thinks of it.</summary>
public static class DraftSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Share, new("Rhannu drafft o’r CDU", "Share a draft of the IDP"), StepKind.Offer, Role.Alnco, StepAccess.Staff, Share, [], DraftWords.NotThePlan, StepUpload.Draft),
        new(Type.Comments, new("Dweud eich barn am y drafft", "Say what you think of the draft"), StepKind.Offer, Role.Family, StepAccess.Staff, Comments, [], DraftWords.NotThePlan),
    ];

    private static Form Share(StepContext step)
    {
        var asked = ContributionRound.Of(step.Steps).Select(round => round.Advice.OwnerPersonId!).Distinct().Where(step.People.ContainsKey).ToList();
        FormField[] contributors = asked.Count == 0 ? [] :
        [
            new("contributors", FieldKind.Checks, new("Pa weithwyr proffesiynol gaiff ei ddarllen hefyd?", "Which professionals may read it too?"), Required: false,
                Options: [.. asked.Select(id => new FormOption(id, BilingualText.Same(Known(step.People[id]))))]),
        ];
        return new Form(
            Type.Share,
            step.Title,
            [
                new("draft", step.Title,
                [
                    new("file", FieldKind.File, new("Y drafft: ffeil PDF neu Word", "The draft: a PDF or Word file"), new("Bydd y teulu’n ei ddarllen drwy ddolen ddiogel.", "The family reads it by a secure link.")),
                    .. contributors,
                    Fields.Date("replyBy", new("Erbyn pryd y gofynnir am ateb?", "By when is an answer asked for?")) with { Hint = new("Anfonir nodyn atgoffa ddeuddydd neu fwy cyn hynny.", "A reminder is sent two days or more before.") },
                ], Guidance(step)),
            ],
            values => Fields.After(values, "replyBy", step.Today));
    }

    private static BilingualText Guidance(StepContext step)
    {
        var waits = step.Step.LegalLatest is { } last ? DraftWords.NothingWaits.With(BilingualDate.Date(last)) : DraftWords.NothingWaitsAtAll;
        return new BilingualText("{0} {1}", "{0} {1}").With(DraftWords.NotThePlan, waits);
    }

    private static Form Comments(StepContext step) => new(
        Type.Comments,
        step.Title,
        [
            new("answer", step.Title,
            [
                Fields.Choice(DraftCodes.Answer, new("Beth yw eich ateb?", "What is your answer?"),
                    new(DraftCodes.Comments, new("Hoffwn ddweud fy marn", "I would like to say what I think")),
                    new(DraftCodes.Nothing, new("Nid oes gennyf ddim i’w ychwanegu", "I have nothing to add"))),
                new("sections", FieldKind.Checks, new("Am ba rannau?", "About which sections?"), Required: false, ShownWhen: HasComments, Options: [.. PlanSections.All.Select(section => new FormOption(section.Id, section.Title))]),
            ], DraftWords.NotThePlan, Facts: Facts(step)),
            new("comments", new("Eich barn", "What you think"),
            [
                .. PlanSections.All.Select(section => Fields.LongText(DraftCodes.About(section.Id), section.Title, values => HasComments(values) && values.Checked("sections").Contains(section.Id))),
                Fields.LongText(DraftCodes.Whole, new("Am y drafft cyfan", "About the whole draft"), required: false) with { ShownWhen = HasComments },
            ]),
        ],
        values => HasComments(values) && values.Checked("sections").Count == 0 && !values.Has(DraftCodes.Whole) ? [new Problem(ErrorCodes.NothingGiven, DraftCodes.Whole)] : []);

    private static bool HasComments(FormValues values) => values[DraftCodes.Answer] == DraftCodes.Comments;

    private static IReadOnlyList<FormFact> Facts(StepContext step) => DraftRound.AskedBy(step.Step.StepId, step.Steps) is not { } round ? [] :
    [
        new(new("Dysgwr", "Learner"), BilingualText.Same($"{step.Case.Learner.FirstName} {step.Case.Learner.Surname}")),
        new(new("Pwy sy’n gofyn", "Who asks"), step.Body.Name),
        new(new("Ateb erbyn", "Reply by"), BilingualDate.Date(round.ReplyBy)),
    ];

    private static string Known(Person person) => person.Job is { } job ? $"{person.FullName}, {job}" : person.FullName;
}
