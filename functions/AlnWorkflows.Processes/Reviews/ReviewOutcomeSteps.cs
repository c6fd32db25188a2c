using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The outcome of a review, and what came of ceasing.</summary>
public static class ReviewOutcomeSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Outcome, new("Cofnodi canlyniad yr adolygiad", "Record the outcome of the review"), StepKind.Task, Role.Alnco, StepAccess.Staff, Outcome, ["outcome"]),
        new(Type.Ceasing, new("Cofnodi a beidiodd yr ysgol â chynnal y CDU", "Record whether the school ceased to maintain the IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, Ceasing, ["result"],
            new("Rhaid hysbysu’r teulu o’r cynnig ac o’r penderfyniad (adran 31(7)–(9)). Mae’r CDU a’r ddarpariaeth yn parhau mewn grym nes bod y 4 wythnos drosodd ac unrhyw gais i’r awdurdod lleol wedi’i benderfynu (adran 33).", "The family must be notified of the proposal and of the decision (section 31(7)–(9)). The IDP and the provision stay in force until the 4 weeks are over and any request to the local authority is decided (section 33).")),
    ];

    private static Form Outcome(StepContext step) => new(
        Type.Outcome,
        new("Cofnodi canlyniad yr adolygiad", "Record the outcome of the review"),
        [
            new("basis", new("Yr adolygiad", "The review"),
            [
                Fields.HappenedOn(new("Ar ba ddyddiad y penderfynwyd?", "On what date was it decided?")),
                new("views", FieldKind.Checks, new("Barn pwy a ystyriwyd?", "Whose views were considered?"), Required: false, Options:
                [
                    new("learner", new("Y dysgwr", "The learner")),
                    new("parents", new("Rhieni neu ofalwyr", "Parents or carers")),
                    new("teachers", new("Athrawon", "Teachers")),
                    new("professionals", new("Gweithwyr proffesiynol eraill", "Other professionals")),
                ]),
                Fields.LongText("progress", new("Beth a welwyd: y cynnydd, a’r hyn sydd wedi newid", "What was found: the progress, and what has changed")),
            ], new("Dyfarniad person yw hwn; nid yw’r gwasanaeth yn penderfynu.", "This is a person’s judgement; the service does not decide.")),
            new("outcome", new("Y canlyniad", "The outcome"),
            [
                Fields.Choice("outcome", new("Beth yw’r penderfyniad?", "What is the decision?"),
                    new(ReviewCodes.Revise, new("Diwygio’r CDU: rhoddir copi o’r CDU diwygiedig", "Revise the IDP: a copy of the revised IDP is given")),
                    new(ReviewCodes.NoRevision, new("Peidio â diwygio’r CDU: rhoddir hysbysiad a rhesymau", "Not to revise the IDP: notice and reasons are given")),
                    new(ReviewCodes.NoLongerAln, new("Nid oes ADY gan y dysgwr mwyach: cynnig peidio â chynnal y CDU", "The learner no longer has ALN: propose to cease to maintain the IDP"))),
                new("reasons", FieldKind.BothLanguages, new("Y rhesymau dros y penderfyniad, i’r teulu", "The reasons for the decision, for the family"), ShownWhen: values => values["outcome"] is ReviewCodes.NoRevision or ReviewCodes.NoLongerAln),
                CeaseSteps.ReplyBy(values => values["outcome"] == ReviewCodes.NoLongerAln),
                .. Telephoned.Fields(values => values["outcome"] == ReviewCodes.NoRevision),
            ]),
        ],
        values => Fields.NotAfterToday(step, values, "happenedOn")
            .Concat(Telephoned.Check(step, values))
            .Concat(values["outcome"] == ReviewCodes.NoLongerAln ? Fields.After(values, CeaseSteps.ReplyByField, step.Today) : []));

    private static Form Ceasing(StepContext step) => Fields.Form(
        step,
        Fields.Choice("result", new("Beth ddaeth o’r cynnig?", "What came of the proposal?"),
            new(ReviewCodes.Kept, new("Mae’r CDU yn parhau: rhaid cwblhau’r adolygiad", "The IDP stays: the review must be completed")),
            new(ReviewCodes.Ceased, new("Peidiodd yr ysgol â’i gynnal: mae’r cyfnodau drosodd ac mae person a enwir wedi cadarnhau hynny", "The school ceased to maintain it: the periods are over, and a named person has confirmed it"))),
        Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")),
        Fields.LongText("note", new("Nodyn", "Note"), required: false));
}
