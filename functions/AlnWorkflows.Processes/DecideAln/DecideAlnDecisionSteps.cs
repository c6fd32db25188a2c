using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.DecideAln.DecideAlnStepTypes;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The decision as the Act asks it, not deciding, and the choice near the end of the period.</summary>
public static class DecideAlnDecisionSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Decision, new("Cofnodi’r penderfyniad", "Record the decision"), StepKind.Task, Role.Alnco, StepAccess.Staff, Decision, ["outcome"]),
        new(Type.NotDeciding, new("Cofnodi pam nad yw’r ysgol yn penderfynu", "Record why the school does not decide"), StepKind.Task, Role.Alnco, StepAccess.Staff, NotDeciding, []),
        new(Type.ChooseNearTheEnd, new("Penderfynu ar yr hyn sydd wrth law, neu hawlio’r eithriad", "Decide on what is to hand, or claim the exception"), StepKind.Task, Role.Alnco, StepAccess.Staff, Choose, ["choice"]),
    ];

    private static Form Decision(StepContext step) => new(
        Type.Decision,
        new("Cofnodi’r penderfyniad", "Record the decision"),
        [
            new("test", new("Cwestiynau’r Ddeddf", "The Act’s questions"),
            [
                Fields.HappenedOn(new("Ar ba ddyddiad y gwnaed y penderfyniad?", "On what date was the decision made?")),
                Fields.YesNo("difficulty", new("A oes gan y dysgwr anhawster dysgu sy’n sylweddol fwy nag anhawster y mwyafrif o’r un oedran?", "Does the learner have a significantly greater difficulty in learning than the majority of others of the same age?")),
                Fields.YesNo("disability", new("A oes gan y dysgwr anabledd sy’n ei gwneud yn anoddach defnyddio’r cyfleusterau a ddarperir yn gyffredinol?", "Does the learner have a disability that hinders the use of the facilities generally provided?")),
                Fields.YesNo("provision", new("A oes angen darpariaeth ddysgu ychwanegol o ganlyniad?", "Does that call for additional learning provision?")),
                Fields.YesNo("homeLanguageOnly", new("Ai iaith y cartref yw’r unig reswm?", "Is the language of the home the only reason?")),
            ], new("Adran 2 o’r Ddeddf. Dyfarniad person yw hwn; nid yw’r gwasanaeth yn penderfynu.", "Section 2 of the Act. This is a person’s judgement; the service does not decide.")),
            new("basis", new("Ar ba sail", "On what basis"),
            [
                Fields.LongText("evidence", new("Pa dystiolaeth a ystyriwyd?", "What evidence was considered?")),
                new("views", FieldKind.Checks, new("Barn pwy a ystyriwyd?", "Whose views were considered?"), Required: false, Options:
                [
                    new("learner", new("Y dysgwr", "The learner")),
                    new("parents", new("Rhieni neu ofalwyr", "Parents or carers")),
                    new("teachers", new("Athrawon", "Teachers")),
                    new("professionals", new("Gweithwyr proffesiynol eraill", "Other professionals")),
                ]),
                Fields.Choice("outcome", new("Beth yw’r penderfyniad?", "What is the decision?"),
                    new("no-aln", new("Nid oes ADY gan y dysgwr", "The learner does not have ALN")),
                    new("plan", new("Mae ADY gan y dysgwr: bydd yr ysgol yn llunio CDU", "The learner has ALN: the school will prepare an IDP")),
                    new("refer", new("Atgyfeirio i’r awdurdod lleol (adran 12(2)(a))", "Refer to the local authority (section 12(2)(a))"))),
                new("ground", FieldKind.Choice, new("Sail yr atgyfeiriad", "Ground of the referral"), Options: DecideAlnWords.Grounds, ShownWhen: values => values["outcome"] == "refer"),
            ]),
            new("reasons", new("Y rhesymau yn yr hysbysiad", "The reasons in the notice"),
            [
                new("reasons", FieldKind.BothLanguages, new("Y rhesymau dros y penderfyniad", "The reasons for the decision"), new("Drafftiwyd o’ch atebion. Golygwch nhw ar gyfer y teulu hwn.", "Drafted from your answers. Edit them for this family.")),
                new("schoolWillDo", FieldKind.BothLanguages, new("Beth y bydd yr ysgol yn ei wneud er hynny?", "What will the school do anyway?"), ShownWhen: IsNoAln),
                new("byWhom", FieldKind.BothLanguages, new("Pwy fydd yn gwneud hyn?", "Who will do this?"), ShownWhen: IsNoAln),
                new("lookAgainOn", FieldKind.Date, new("Erbyn pryd y bydd yr ysgol yn edrych ar hyn eto?", "By when will the school look at this again?"), ShownWhen: IsNoAln),
                .. Telephoned.Fields(IsNoAln),
            ], Draft: DecideAlnRules.DraftReasons),
        ],
        values => DecideAlnRules.CheckOutcome(values)
            .Concat(Fields.NotAfterToday(step, values, "happenedOn"))
            .Concat(Fields.NotBefore(values, "happenedOn", step.Case.Awareness!.HappenedOn))
            .Concat(Telephoned.Check(step, values))
            .Concat(IsNoAln(values) ? Fields.After(values, "lookAgainOn", step.Today) : []));

    private static Form NotDeciding(StepContext step)
    {
        var route = DecideAlnRules.RouteOf(step.Case.Learner);
        return new Form(
            Type.NotDeciding,
            new("Cofnodi pam nad yw’r ysgol yn penderfynu", "Record why the school does not decide"),
            [
                new("reasons", new("Rhesymau", "Reasons"),
                [
                    Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")),
                    Fields.Choice("route", new("Y rheswm yn y gyfraith", "The reason in law"), RouteOption(route)),
                    new("reasons", FieldKind.BothLanguages, new("Y rhesymau i’r teulu", "The reasons for the family")),
                    .. Telephoned.Fields(_ => route is RouteOut.PlanMaintained or RouteOut.NothingNew),
                ]),
            ],
            values => Fields.NotAfterToday(step, values, "happenedOn").Concat(Telephoned.Check(step, values)));
    }

    private static FormOption RouteOption(RouteOut route) => new(route.ToString(), route switch
    {
        RouteOut.LookedAfter => new("Mae’r plentyn yn derbyn gofal: atgyfeirio i’r awdurdod (adran 17)", "The child is looked after: refer to the authority (section 17)"),
        RouteOut.DualRegistered => new("Wedi’i gofrestru mewn dau le: atgyfeirio i’r awdurdod (adran 30)", "Registered in two places: refer to the authority (section 30)"),
        RouteOut.PlanMaintained => new("Mae CDU yn cael ei gynnal eisoes (adran 11(3)(a))", "An IDP is already maintained (section 11(3)(a))"),
        _ => new("Penderfynwyd o’r blaen; dim newid a dim gwybodaeth newydd (adran 11(3)(b))", "Decided before; no change and nothing new (section 11(3)(b))"),
    });

    private static Form Choose(StepContext step) => Fields.Form(
        step,
        values => values["choice"] == "exception" ? Fields.After(values, "newDate", step.Today) : [],
        Fields.Choice("choice", new("Mae diwedd y cyfnod yn agos. Beth fydd yr ysgol yn ei wneud?", "The end of the period is near. What will the school do?"),
            new("decide", new("Penderfynu ar yr hyn sydd wrth law", "Decide on what is to hand")),
            new("exception", new("Hawlio’r eithriad: mae’n anymarferol oherwydd amgylchiadau y tu hwnt i reolaeth yr ysgol", "Claim the exception: it is impractical because of circumstances beyond the school’s control"))),
        new("reasons", FieldKind.BothLanguages, new("Y rhesymau, i’r teulu", "The reasons, for the family"), ShownWhen: IsException),
        new("newDate", FieldKind.Date, new("Y dyddiad newydd", "The new date"), ShownWhen: IsException));

    private static bool IsNoAln(FormValues values) => values["outcome"] == "no-aln";

    private static bool IsException(FormValues values) => values["choice"] == "exception";
}
