using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>What each step of the reviews asks, of whom. The outcome has a file of its own.</summary>
public static class ReviewSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        Of(Type.Ask, StepKind.Offer, new("Cofnodi cais am adolygiad, neu ddewis adolygu’n gynnar", "Record a request for a review, or choose to review early"), ["by"], Ask),
        Of(Type.DecideRequest, StepKind.Task, new("Penderfynu ar gais am adolygiad", "Decide on a request for a review"), ["choice"], DecideRequest),
        Of(Type.ChooseWeek, StepKind.Offer, new("Dewis wythnos yr adolygiad nesaf", "Choose the week of the next review"), [], ChooseWeek,
            new("Caiff yr adolygiad fod yn gynharach na’r dyddiad cyfreithiol, byth yn hwyrach.", "The review may be earlier than the date in law, never later.")),
        Of(Type.FirstLook, StepKind.Task, new("Cael golwg gyntaf ar y CDU", "Take a first look at the IDP"), [], FirstLook,
            new("Arfer lleol: nid yw’r gyfraith yn gofyn am adolygiad ar ôl mis.", "Local practice: the law asks for no review after a month.")),
        Of(Type.Prepare, StepKind.Task, new("Paratoi’r adolygiad", "Prepare the review"), [], Prepare),
        Of(Type.Meeting, StepKind.Task, new("Trefnu’r cyfarfod adolygu", "Arrange the review meeting"), [], Meeting,
            new("Trefnwch y cyfarfod ar dudalen yr achos: mae’r gwahoddiadau’n mynd oddi yno.", "Arrange the meeting on the case page: the invitations go from there.")),
        new(Type.Views, new("Barn, dymuniadau a theimladau cyn yr adolygiad", "Views, wishes and feelings before the review"), StepKind.Task, Role.Family, StepAccess.Staff, Views, []),
        Of(Type.DoneElsewhere, StepKind.Offer, new("Cofnodi bod yr awdurdod lleol wedi ailystyried y CDU, neu orchymyn Tribiwnlys", "Record that the local authority reconsidered the IDP, or a Tribunal order"), ["by"], DoneElsewhere),
        Of(Type.PlanEnds, StepKind.Offer, new("Cofnodi bod y ddyletswydd wedi dod i ben yn ôl y gyfraith: gadawodd y dysgwr, corff arall sy’n cynnal y CDU, neu nid yw’r person ifanc yn cydsynio", "Record that the duty ended by law: the learner left, another body maintains the IDP, or the young person does not consent"), ["how"], PlanEnds,
            new("Daw’r ddyletswydd i ben yn ôl y gyfraith, ar y diwrnod hwnnw: heb gynnig, heb benderfyniad a heb y 4 wythnos (adrannau 31(1)–(4) a 35).", "The duty ends by law, on that day: without a proposal, a decision or the 4 weeks (sections 31(1)–(4) and 35).")),
        .. ReviewOutcomeSteps.All,
    ];

    private static StepDefinition Of(string type, StepKind kind, BilingualText title, IReadOnlyList<string> steers, Func<StepContext, Form> form, BilingualText? guidance = null) =>
        new(type, title, kind, Role.Alnco, StepAccess.Staff, form, steers, guidance);

    private static Form Ask(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(Fields.Covered(step, values, "happenedOn")),
        Fields.Choice("by", new("Pwy sy’n gofyn?", "Who asks?"),
            new(ReviewCodes.Family, new("Y plentyn, rhiant y plentyn neu’r person ifanc", "The child, the child’s parent or the young person")),
            new(ReviewCodes.Nhs, new("Corff GIG: ni ellir gwrthod ei gais", "An NHS body: its request cannot be refused")),
            new(ReviewCodes.School, new("Yr ysgol ei hun sy’n dewis adolygu", "The school itself chooses to review"))),
        Fields.HappenedOn(new("Ar ba ddyddiad y daeth y cais, neu y dewiswyd adolygu?", "On what date did the request come, or was the choice made?")),
        Fields.LongText("why", new("Pam y gofynnir am adolygiad?", "Why is a review asked for?"), required: false));

    private static Form DecideRequest(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(Telephoned.Check(step, values)),
        [Fields.Choice("choice", new("Gofynnodd y teulu am adolygiad. Beth yw’r penderfyniad?", "The family asked for a review. What is the decision?"),
            new(ReviewCodes.Review, new("Bydd yr ysgol yn adolygu’r CDU", "The school will review the IDP")),
            new(ReviewCodes.Unnecessary, new("Nid oes angen adolygiad: dyma’r unig sail dros wrthod", "A review is unnecessary: this is the only ground for refusing"))),
        Fields.HappenedOn(new("Ar ba ddyddiad y penderfynwyd?", "On what date was it decided?")),
        new("reasons", FieldKind.BothLanguages, new("Y rhesymau pam nad oes angen adolygiad, i’r teulu", "The reasons why a review is unnecessary, for the family"), ShownWhen: values => values["choice"] == ReviewCodes.Unnecessary),
        .. Telephoned.Fields(values => values["choice"] == ReviewCodes.Unnecessary)]);

    private static Form ChooseWeek(StepContext step)
    {
        var period = Period(step);
        return Fields.Form(
            step,
            values => Fields.After(values, "week", step.Today).Concat(NotAfter(values, "week", period)),
            new FormField("week", FieldKind.Date, new("Unrhyw ddyddiad yn yr wythnos", "Any date in the week"),
                period is { } last ? new BilingualText("Rhaid adolygu erbyn {0}.", "It must be reviewed by {0}.").With(BilingualDate.Date(last)) : null));
    }

    private static Form FirstLook(StepContext step) => Fields.Form(
        step,
        Fields.HappenedOn(new("Ar ba ddyddiad y cafwyd golwg ar y CDU?", "On what date was the IDP looked at?")),
        Fields.LongText("note", new("Beth sy’n gweithio, a beth sydd ddim?", "What works, and what does not?")));

    private static Form Prepare(StepContext step) => Fields.Form(
        step,
        new FormField("done", FieldKind.Checks, new("Beth sydd wrth law?", "What is to hand?"), Required: false, Options:
        [
            new("learner", new("Barn, dymuniadau a theimladau’r dysgwr", "The learner’s views, wishes and feelings")),
            new("parents", new("Barn rhieni neu ofalwyr", "The views of parents or carers")),
            new("teachers", new("Yr hyn a welwyd yn y dosbarth", "What was seen in class")),
            new("provision", new("Pa ddarpariaeth a roddwyd, a’i heffaith", "What provision was made, and its effect")),
            new("professionals", new("Cyfraniadau gweithwyr proffesiynol", "Contributions by professionals")),
            new("transition", new("Trefniadau pontio, os yw’r dysgwr ar fin symud", "Transition arrangements, if the learner is about to move")),
        ]),
        Fields.LongText("note", new("Nodyn", "Note"), required: false));

    private static Form Meeting(StepContext step) => Fields.Form(
        step,
        Fields.Choice("meeting", new("Sut y cynhelir y cyfarfod sy’n canolbwyntio ar yr unigolyn?", "How will the person-centred meeting be held?"),
            new("arranged", new("Mae wedi’i drefnu yn y gwasanaeth hwn", "It is arranged in this service")),
            new("otherwise", new("Fe’i cynhelir mewn ffordd arall", "It will be held in another way")),
            new("not-wanted", new("Nid yw’r dysgwr a’r teulu am gael cyfarfod", "The learner and the family do not want a meeting"))),
        Fields.LongText("note", new("Nodyn", "Note"), required: false));

    private static Form Views(StepContext step) => Fields.Form(
        step,
        Fields.LongText("views", new("Eich barn, eich dymuniadau a’ch teimladau chi am y CDU", "Your own views, wishes and feelings about the IDP")),
        Fields.LongText("learnerViews", new("Barn, dymuniadau a theimladau’r dysgwr, os hoffech eu rhoi", "The learner’s views, wishes and feelings, if you would like to give them"), required: false));

    private static Form DoneElsewhere(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn").Concat(PeriodStart(step) is { } start ? Fields.NotBefore(values, "happenedOn", start) : []),
        Fields.Choice("by", new("Beth ddigwyddodd?", "What happened?"),
            new(ReviewCodes.Authority, new("Ailystyriodd yr awdurdod lleol y CDU a rhoi hysbysiad (adran 27)", "The local authority reconsidered the IDP and gave notice (section 27)")),
            new(ReviewCodes.Tribunal, new("Gorchmynnodd Tribiwnlys Addysg Cymru ei ddiwygio neu ei adolygu", "The Education Tribunal for Wales ordered that it be revised or reviewed"))),
        Fields.HappenedOn(new("Ar ba ddyddiad y rhoddwyd yr hysbysiad neu’r CDU diwygiedig am y tro cyntaf?", "On what date was the notice, or the revised IDP, first given?")));

    private static Form PlanEnds(StepContext step) => Fields.Form(
        step,
        Fields.Choice("how", new("Beth ddigwyddodd?", "What happened?"),
        [
            new FormOption(ReviewCodes.Left, new("Gadawodd y dysgwr gofrestr yr ysgol", "The learner left the school’s roll")),
            new FormOption(ReviewCodes.Transferred, new("Corff arall sy’n cynnal y CDU bellach", "Another body maintains the IDP now")),
            new FormOption(ReviewCodes.LookedAfter, new("Mae’r plentyn yn derbyn gofal bellach: yr awdurdod lleol sy’n cynnal y CDU (adran 35)", "The child is looked after now: the local authority maintains the IDP (section 35)")),
            new FormOption(ReviewCodes.TakenOver, new("Cymerodd yr awdurdod lleol y cyfrifoldeb am y CDU (adrannau 28 a 30)", "The local authority took over responsibility for the IDP (sections 28 and 30)")),
            .. IsYoungPerson(step) ? new[] { NoConsent } : [],
        ]),
        Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")),
        Fields.ShortText("where", new("I ba ysgol neu ba awdurdod, os yw’n hysbys", "To which school or authority, if known"), required: false));

    private static FormOption NoConsent => new(
        ReviewCodes.NoConsent,
        new("Nid yw’r person ifanc yn cydsynio i’r CDU gael ei gynnal: rhoddir hysbysiad o’r effaith yn gyntaf (adran 12(2)(b); heb ei wirio ar gyfer CDU a gynhelir eisoes)", "The young person does not consent to the IDP being maintained: notice of the effect is given first (section 12(2)(b); not yet verified for an IDP that is already maintained)"));

    private static bool IsYoungPerson(StepContext step) => YoungPeople.IsYoungPerson(step.Case.Learner.DateOfBirth, step.Today);

    private static DateOnly? Period(StepContext step) => Periods(step).Max(duty => (DateOnly?)duty.LegalLatest);

    private static DateOnly? PeriodStart(StepContext step) => Periods(step).Min(duty => (DateOnly?)duty.Clock.AnchorDate);

    private static IEnumerable<Duty> Periods(StepContext step) =>
        step.Duties.Where(duty => duty is { RuleId: Duties.RuleIds.Review12Months, State: DutyState.Open });

    private static IEnumerable<Problem> NotAfter(FormValues values, string field, DateOnly? last) =>
        values.Date(field) is { } date && date > last ? [new Problem(ErrorCodes.DateTooLate, field, BilingualDate.Date(last.Value))] : [];
}
