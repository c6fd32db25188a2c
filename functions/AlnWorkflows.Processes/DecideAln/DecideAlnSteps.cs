using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.DecideAln.DecideAlnStepTypes;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>What each step of the process asks, of whom. The decision has a file of its own.</summary>
public static class DecideAlnSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        Of(Type.Consent, StepKind.Task, Role.Family, new("Cydsyniad y person ifanc", "The young person’s consent"), ["consent"],
            step => Fields.Form(step, Fields.Choice("consent", new("A ydych yn cydsynio i’r ysgol benderfynu a oes gennych ADY?", "Do you consent to the school deciding whether you have ALN?"),
                new("yes", new("Rwy’n cydsynio", "I consent")),
                new("no", new("Nid wyf yn cydsynio", "I do not consent")),
                new("talk", new("Hoffwn siarad â rhywun yn gyntaf", "I would like to talk to someone first"))),
                Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")))),
        Of(Type.WithdrawConsent, StepKind.Offer, Role.Alnco, new("Cofnodi bod y person ifanc yn tynnu cydsyniad yn ôl", "Record that the young person withdraws consent"), [],
            step => Fields.Form(step, Fields.HappenedOn(new("Ar ba ddyddiad y tynnwyd cydsyniad yn ôl?", "On what date was consent withdrawn?")), Fields.LongText("note", new("Sut y cafodd ei ddweud?", "How was it said?"), required: false))),
        Of(Type.TellChild, StepKind.Task, Role.Alnco, new("Dweud wrth y plentyn", "Tell the child"), ["told"],
            step => Fields.Form(step,
                Fields.Choice("told", new("A gafodd y plentyn wybod fod yr ysgol yn penderfynu?", "Was the child told that the school is deciding?"),
                    new("told", new("Do", "Yes")),
                    new("cannot-understand", new("Naddo: mae’r ysgol o’r farn na all y plentyn ddeall", "No: the school thinks that the child cannot understand"))),
                Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")),
                Fields.LongText("how", new("Sut, gan bwy; neu pam y credir na all y plentyn ddeall", "How and by whom; or why it is thought that the child cannot understand")))),
        Of(Type.FamilyViews, StepKind.Task, Role.Family, new("Barn, dymuniadau a theimladau", "Views, wishes and feelings"), [],
            step => Fields.Form(step,
                Fields.LongText("views", new("Eich barn, eich dymuniadau a’ch teimladau chi", "Your own views, wishes and feelings")),
                Fields.LongText("learnerViews", new("Barn, dymuniadau a theimladau’r dysgwr, os hoffech eu rhoi", "The learner’s views, wishes and feelings, if you would like to give them"), required: false))),
        Of(Type.Evidence, StepKind.Task, Role.Teacher, new("Tystiolaeth o’r dosbarth", "Evidence from the class"), [],
            step => Fields.Form(step,
                Fields.LongText("tried", new("Beth sydd wedi’i wneud hyd yma, am ba hyd, a beth oedd yr effaith?", "What has been done so far, for how long, and what was the effect?")),
                Fields.LongText("progress", new("Cynnydd o’i gymharu â’r mwyafrif o’r un oedran", "Progress compared with the majority of the same age")))),
        Of(Type.ParentWithdraws, StepKind.Offer, Role.Alnco, new("Cofnodi bod rhiant yn tynnu’r cais yn ôl", "Record that a parent withdraws the request"), [],
            step => Fields.Form(step,
                Fields.HappenedOn(new("Ar ba ddyddiad y dywedodd y rhiant hynny?", "On what date did the parent say so?")),
                Fields.YesNo("stillAppears", new("A yw’n dal i ymddangos y gall fod gan y dysgwr ADY? Nid yw dyletswydd yr ysgol yn dod i ben: rhaid penderfynu.", "Does it still appear that the learner may have ALN? The school’s duty does not end: it must decide.")),
                Fields.LongText("why", new("Rhesymau dros eich ateb", "Reasons for your answer")))),
        Of(Type.LearnerLeft, StepKind.Offer, Role.Alnco, new("Cofnodi bod y dysgwr wedi gadael yr ysgol", "Record that the learner has left the school"), [],
            step => Fields.Form(step, Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")), Fields.ShortText("where", new("I ba ysgol neu ba awdurdod, os yw’n hysbys", "To which school or authority, if known"), required: false))),
        Of(Type.CorrectAwareness, StepKind.Offer, Role.Alnco, new("Cywiro’r dyddiad y daeth i sylw’r ysgol", "Correct the date it came to the school’s attention"), [],
            step => Fields.Form(step, values => Fields.NotAfterToday(step, values, "awareOn").Concat(Fields.Covered(step, values, "awareOn")),
                Fields.Date("awareOn", new("Y dyddiad cywir", "The correct date")),
                Fields.LongText("why", new("Pam mae’r dyddiad a gofnodwyd yn anghywir?", "Why is the recorded date wrong?")))),
        Of(Type.TakeDecisionBack, StepKind.Offer, Role.Headteacher, new("Atal yr hysbysiad a phenderfynu eto", "Stop the notice and decide again"), [],
            step => Fields.Form(step, Fields.LongText("why", new("Pam mae’r penderfyniad a gofnodwyd yn anghywir?", "Why is the recorded decision wrong?"))), StepAccess.Staff),
        Of(Type.ReferralReceived, StepKind.Task, Role.Alnco, new("Cofnodi bod yr awdurdod lleol wedi cael yr atgyfeiriad", "Record that the local authority has received the referral"), [],
            step => Fields.Form(step, Fields.HappenedOn(new("Ar ba ddyddiad y cafodd yr awdurdod yr atgyfeiriad?", "On what date did the authority receive the referral?")))),
        .. DecideAlnDecisionSteps.All,
    ];

    private static StepDefinition Of(
        string type, StepKind kind, Role owner, BilingualText title, IReadOnlyList<string> steers, Func<StepContext, Form> form, IReadOnlyList<Role>? mayAnswer = null) =>
        new(type, title, kind, owner, mayAnswer ?? StepAccess.Staff, form, steers);
}
