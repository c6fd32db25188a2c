using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Cease.CeaseStepTypes;

namespace AlnWorkflows.Processes.Cease;

/// <summary>What each step of ceasing asks up to the decision, of whom. What follows it has a file of its own.</summary>
public static class CeaseSteps
{
    /// <summary>The day by which the family is asked for its views on the proposal.</summary>
    public const string ReplyByField = "replyBy";

    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Propose, new("Cynnig peidio â chynnal y CDU", "Propose to cease to maintain the IDP"), StepKind.Offer, Role.Alnco, StepAccess.Staff, Propose, [],
            new("Rhaid hysbysu’r teulu o’r cynnig, ei glywed, ac yna penderfynu (adran 31(7)). Mae’r CDU a’r ddarpariaeth yn parhau mewn grym hyd y diwedd (adran 33).", "The family must be notified of the proposal and heard, before it is decided (section 31(7)). The IDP and the provision stay in force to the end (section 33).")),
        new(Type.Views, new("Barn, dymuniadau a theimladau am y cynnig i beidio â chynnal y CDU", "Views, wishes and feelings on the proposal to cease to maintain the IDP"), StepKind.Task, Role.Family, StepAccess.Staff, Views, []),
        new(Type.Decide, new("Penderfynu a ddylid peidio â chynnal y CDU", "Decide whether to cease to maintain the IDP"), StepKind.Task, Role.Alnco, StepAccess.Staff, Decide, ["decision"]),
        new(Type.Withdraw, new("Tynnu’r cynnig i beidio â chynnal y CDU yn ôl", "Withdraw the proposal to cease to maintain the IDP"), StepKind.Offer, Role.Alnco, StepAccess.Staff, Withdraw, []),
        .. CeaseStandstillSteps.All,
    ];

    /// <summary>Until when the family’s views are waited for: the school’s own choice, as the Act names no time.</summary>
    public static FormField ReplyBy(Func<FormValues, bool>? shownWhen = null) => new(
        ReplyByField, FieldKind.Date, new("Erbyn pryd y gofynnir am farn y teulu ar y cynnig?", "By when is the family asked for its views on the proposal?"),
        new("Nid yw’r Ddeddf yn pennu cyfnod: rhowch amser rhesymol, er enghraifft 10 diwrnod ysgol.", "The Act names no period: give a reasonable time, for example 10 school days."), ShownWhen: shownWhen);

    private static Form Propose(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(Fields.After(values, ReplyByField, step.Today)),
        Fields.HappenedOn(new("Ar ba ddyddiad y cynigiwyd hyn?", "On what date was this proposed?")),
        new FormField("reasons", FieldKind.BothLanguages, new("Y rhesymau dros y cynnig, i’r teulu: pam nad oes ADY gan y dysgwr mwyach?", "The reasons for the proposal, for the family: why does the learner no longer have ALN?")),
        ReplyBy());

    private static Form Views(StepContext step) => Fields.Form(
        step,
        Fields.LongText("views", new("Eich barn, eich dymuniadau a’ch teimladau chi am y cynnig", "Your own views, wishes and feelings on the proposal")),
        Fields.LongText("learnerViews", new("Barn, dymuniadau a theimladau’r dysgwr, os hoffech eu rhoi", "The learner’s views, wishes and feelings, if you would like to give them"), required: false));

    private static Form Decide(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(ProposedOn(step) is { } proposedOn ? Fields.NotBefore(values, "happenedOn", proposedOn) : []).Concat(Telephoned.Check(step, values)),
        [Fields.HappenedOn(new("Ar ba ddyddiad y penderfynwyd?", "On what date was it decided?")),
        Fields.LongText("heard", new("Beth ddywedodd y teulu, a sut yr ystyriwyd hynny?", "What did the family say, and how was it considered?")),
        Fields.Choice("decision", new("Beth yw’r penderfyniad? Dyfarniad person yw hwn; nid yw’r gwasanaeth yn penderfynu.", "What is the decision? This is a person’s judgement; the service does not decide."),
            new(CeaseCodes.Cease, new("Nid oes ADY gan y dysgwr mwyach: peidio â chynnal y CDU ar ôl i’r cyfnodau ddod i ben", "The learner no longer has ALN: cease to maintain the IDP once the periods are over")),
            new(CeaseCodes.Maintain, new("Mae ADY gan y dysgwr o hyd: parhau i gynnal y CDU", "The learner still has ALN: go on maintaining the IDP"))),
        new("reasons", FieldKind.BothLanguages, new("Y rhesymau dros y penderfyniad, i’r teulu", "The reasons for the decision, for the family"), ShownWhen: IsCease),
        .. Telephoned.Fields(IsCease)]);

    private static Form Withdraw(StepContext step) => Fields.Form(
        step,
        Fields.HappenedOn(new("Ar ba ddyddiad y’i tynnwyd yn ôl?", "On what date was it withdrawn?")),
        Fields.LongText("why", new("Pam? Bydd yr ysgol yn parhau i gynnal y CDU.", "Why? The school will go on maintaining the IDP.")));

    /// <summary>Before the family has been notified of the proposal nothing can be decided (s.31(7)).</summary>
    private static DateOnly? ProposedOn(StepContext step) => step.Notices
        .Where(notice => notice.Kind == NoticeKind.CeaseProposed && notice.Given is not null && notice.PreparedAt >= step.Steps.Where(other => other.RunId == step.Step.RunId).Min(other => other.OpenedAt))
        .Max(notice => (DateOnly?)notice.Given!.On);

    private static bool IsCease(FormValues values) => values["decision"] == CeaseCodes.Cease;
}
