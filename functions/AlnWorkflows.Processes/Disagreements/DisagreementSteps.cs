using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>What each step of talking about a disagreement asks, of whom. Each shows the legal dates that run.</summary>
public static class DisagreementSteps
{
    /// <summary>No answer of an authority names a later day by which somebody will be in touch, in days.</summary>
    private const int LongestWait = 366;

    private static readonly string[] Outward = [Type.Choose, Type.Authority];

    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Raise, DisagreementWords.Title, StepKind.Task, Role.Alnco, StepAccess.Staff, Raise, []),
        new(Type.Arrange, new("Trefnu gyda phwy y bydd y teulu’n siarad am anghytundeb", "Arrange with whom the family talks about a disagreement"), StepKind.Task, Role.Alnco, StepAccess.Staff, Arrange, [Code.Result, Code.Stage], DisagreementWords.Beside),
        new(Type.Outcome, new("Cofnodi beth a ddaeth o siarad am anghytundeb", "Record what came of talking about a disagreement"), StepKind.Task, Role.Alnco, StepAccess.Staff, Outcome, [Code.Result, Code.Stage], DisagreementWords.Beside),
        new(Type.Choose, new("Eich dewis am yr anghytundeb", "Your choice about the disagreement"), StepKind.Offer, Role.Family, StepAccess.Staff, Choose, [Code.Result, Code.Stage]),
        new(Type.Authority, new("Ateb yr awdurdod lleol am anghytundeb", "The local authority’s answer about a disagreement"), StepKind.Task, Role.LaOfficer, StepAccess.Staff, Authority, [Code.Answer]),
    ];

    /// <summary>Whether a type of step is one whose form shows the legal dates of its case.</summary>
    public static bool ShowsHardDates(string type) => type is Type.Raise or Type.Arrange or Type.Outcome or Type.Choose or Type.Authority;

    private static Form Raise(StepContext step) => DisagreementForm.For([], [.. step.People.Values], step.HardDates ?? [], step.Today);

    private static Form Arrange(StepContext step)
    {
        static bool GoesOn(FormValues values) => values[Code.Result] == Code.GoOn;
        return FormOf(
            step,
            [
                Fields.Choice(Code.Result, new("A fydd y teulu’n siarad â rhywun?", "Will the family talk with somebody?"),
                    new(Code.GoOn, new("Bydd", "Yes")),
                    new(Code.Stop, new("Na: nid yw’r teulu am siarad wedi’r cyfan", "No: the family does not want to talk after all"))),
                .. DisagreementFields.Stage(DisagreementWords.WhereToBegin, [.. step.People.Values], GoesOn),
            ],
            DisagreementWords.LocalRhythm,
            DisagreementFields.CheckAgreed);
    }

    private static Form Outcome(StepContext step)
    {
        static bool GoesOn(FormValues values) => values[Code.Result] == Code.GoOn;
        return FormOf(
            step,
            [
                Fields.HappenedOn(new("Ar ba ddyddiad y siaradwyd â’r teulu, neu y clywyd ganddynt?", "On what date did somebody speak with the family, or hear from them?")),
                Fields.LongText("who", new("Pwy a siaradodd â phwy?", "Who spoke with whom?")),
                Fields.Choice(Code.Result, new("Beth a ddaeth ohono?", "What came of it?"),
                    new(Code.Resolved, new("Datryswyd yr anghytundeb", "The disagreement is resolved")),
                    new(Code.GoOn, new("Nis datryswyd: mae’r teulu am barhau i siarad", "It is not resolved: the family wants to go on talking")),
                    new(Code.Legal, new("Mae’r teulu’n dilyn y llwybr cyfreithiol", "The family takes the legal route")),
                    new(Code.Stop, new("Nid yw’r teulu am siarad ymhellach", "The family does not want to talk further")),
                    new(Code.Left, new("Mae’r dysgwr wedi gadael yr ysgol", "The learner has left the school"))),
                Fields.LongText("agreed", new("Beth y cytunwyd arno, pwy sy’n ei wneud, ac erbyn pryd?", "What was agreed, who does it, and by when?"), values => values[Code.Result] == Code.Resolved),
                .. DisagreementFields.Stage(new("Gyda phwy nesaf? Dewis y teulu yw hyn, ac nid oes rhaid dilyn y drefn.", "With whom next? The family chooses, and the order need not be kept."), [.. step.People.Values], GoesOn),
                .. DisagreementFields.Legal(),
                Fields.LongText("note", new("Rhagor, ar gyfer y cofnod", "More, for the record"), required: false),
            ],
            DisagreementWords.LocalRhythm,
            values => Fields.NotAfterToday(step, values, "happenedOn").Concat(DisagreementFields.CheckAgreed(values)));
    }

    private static Form Choose(StepContext step)
    {
        var now = RecordOf(step).Current?.Stage;
        return FormOf(
            step,
            [
                Fields.Choice(Code.Result, new("Beth yr hoffech ei wneud?", "What would you like to do?"),
                    new(Code.GoOn, new("Siarad â rhywun arall yn lle hynny", "Talk with somebody else instead")),
                    new(Code.Legal, new("Dilyn y llwybr cyfreithiol", "Take the legal route")),
                    new(Code.Stop, new("Rhoi’r gorau i siarad", "Stop talking"))),
                DisagreementFields.StageField(new("Gyda phwy?", "With whom?"), Enum.GetValues<DisagreementStage>().Where(stage => stage != now), values => values[Code.Result] == Code.GoOn) with
                {
                    Hint = new("Os dewiswch yr awdurdod lleol, bydd yr ysgol yn ysgrifennu ato am hyn.", "If you choose the local authority, the school will write to it about this."),
                },
                .. DisagreementFields.Legal(),
                Fields.LongText("note", new("Rhagor, os hoffech ei roi", "More, if you would like to give it"), required: false),
            ],
            new BilingualText("Os ydych am siarad fel y trefnwyd, nid oes angen i chi wneud dim. {0}", "If you want to talk as arranged, you need do nothing. {0}").With(DisagreementWords.Beside));
    }

    private static Form Authority(StepContext step)
    {
        static bool TakesUp(FormValues values) => values[Code.Answer] == Code.Arrangements;
        static bool IsReferred(FormValues values) => TakesUp(values) && values.IsYes(Code.Referred);
        return FormOf(
            step,
            [
                Fields.Choice(Code.Answer, new("Beth yw ateb yr awdurdod lleol?", "What is the local authority’s answer?"),
                    new(Code.Arrangements, new("Bydd y trefniadau ar gyfer osgoi a datrys anghytundebau yn ymdrin â hyn (adran 68)", "The arrangements for avoiding and resolving disagreements take this up (section 68)")),
                    new(Code.Advice, new("Rhoddir gwybodaeth a chyngor, a dim mwy (adran 9)", "Information and advice are given, and nothing more (section 9)"))),
                Fields.ShortText("service", new("Enw’r gwasanaeth a fydd yn cysylltu â’r teulu", "The name of the service that will contact the family")) with { ShownWhen = TakesUp },
                Fields.Date("contactBy", new("Erbyn pryd y bydd yn cysylltu â nhw?", "By when will it contact them?")) with { ShownWhen = TakesUp },
                Fields.YesNo(Code.Referred, new("A atgyfeiriwyd y mater i’r trefniadau hynny o dan adran 68?", "Has the matter been referred to those arrangements under section 68?")) with
                {
                    Hint = new("Dim ond atgyfeiriad cyn diwedd cyfnod apelio sy’n ei estyn, a dim ond lle gellir apelio yn erbyn penderfyniad yr awdurdod ei hun.", "Only a referral before the end of a period for appealing extends it, and only where the authority’s own decision can be appealed against."),
                    ShownWhen = TakesUp,
                },
                Fields.Date(Code.ReferredOn, new("Ar ba ddyddiad?", "On what date?")) with { ShownWhen = IsReferred },
                Fields.LongText("note", new("Rhagor am yr ateb, i’r ysgol", "More about the answer, for the school"), required: false),
                Fields.HappenedOn(new("Ar ba ddyddiad y daeth y cais i law?", "On what date was the request received?")),
            ],
            new("Nid oes cyfnod statudol ar gyfer ateb. Nid cais i ailystyried yw hwn.", "There is no statutory period for answering. This is not a request for reconsideration."),
            values => CheckAuthority(step, values));
    }

    private static IEnumerable<Problem> CheckAuthority(StepContext step, FormValues values) =>
        Fields.NotAfterToday(step, values, "happenedOn").Concat(Fields.NotAfterToday(step, values, Code.ReferredOn))
            .Concat(Fields.After(values, "contactBy", step.Today.AddDays(-1))).Concat(Fields.NotAfter(values, "contactBy", step.Today.AddDays(LongestWait)));

    private static Form FormOf(StepContext step, IReadOnlyList<FormField> fields, BilingualText guidance, Func<FormValues, IEnumerable<Problem>>? check = null) =>
        new(step.Step.Type, step.Title, [new("answer", step.Title, fields, guidance, Facts: [.. Facts(step)])], check);

    /// <summary>The authority's officer learns by the link whom it is about.</summary>
    private static IEnumerable<FormFact> Facts(StepContext step)
    {
        if (Outward.Contains(step.Step.Type))
            yield return new(new("Yr ysgol", "The school"), step.Body.Name);
        if (step.Step.Type == Type.Authority)
            yield return new(new("Dysgwr", "Learner"), BilingualText.Same($"{step.Case.Learner.FirstName} {step.Case.Learner.Surname}"));
        foreach (var fact in DisagreementFields.Facts(RecordOf(step)).Concat(DisagreementFields.LegalFacts(step.HardDates ?? [])))
            yield return fact;
    }

    private static DisagreementRecord RecordOf(StepContext step) => DisagreementRecord.OfRun(step.Steps, step.Step.RunId);
}
