using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using Basis = AlnWorkflows.Processes.RecurringDuties.RecurringBasis;
using Rhythm = AlnWorkflows.Processes.RecurringDuties.RecurringRhythm;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The kinds of recurring duty that a school may choose. Our own wording, not yet proofed.</summary>
public static class RecurringKinds
{
    /// <summary>Asked for only where the ALNCo is not a member of the senior leadership team.</summary>
    public const string SeniorLeadership = "senior-leadership";

    public const string OwnLearning = "own-learning";

    private static readonly BilingualText SchoolPolicy = new("polisi ADY ysgol", "a school’s ALN policy");

    public static IReadOnlyList<RecurringKind> All { get; } =
    [
        Local("link-governor", new("Cyfarfod â’r llywodraethwr cyswllt ADY", "Meet the ALN link governor"), Rhythm.EachTerm, SchoolPolicy, Confidence.S),
        Local(SeniorLeadership, new("Cyfarfod â’r uwch dîm arwain am ADY", "Meet the senior leadership team about ALN"), Rhythm.EachHalfTerm, new("arfer ysgolion, lle nad yw’r CADY ar y tîm", "practice of schools where the ALNCo is not on the team"), Confidence.S),
        Local("looked-after", new("Cyfarfod â’r person dynodedig ar gyfer plant sy’n derbyn gofal", "Meet the designated person for looked-after children"), Rhythm.EachFortnightOfTerm, SchoolPolicy, Confidence.S),
        Local("aln-policy", new("Adolygu’r polisi ADY, a’i gymeradwyo gan y corff llywodraethu", "Review the ALN policy and have the governing body approve it"), Rhythm.EachYear, SchoolPolicy, Confidence.S),
        new("published-information", new("Adolygu’r wybodaeth am ADY y mae’r ysgol yn ei chyhoeddi", "Review the information on ALN that the school publishes"), Rhythm.EachYear, Role.Alnco, Basis.Code, new("Cod ADY Cymru 2021 (cyhoeddi’r wybodaeth); y rhythm yn lleol", "ALN Code for Wales 2021 (that it is published); the rhythm is local"), Confidence.U),
        new("family-contact", new("Cysylltu â phob teulu", "Be in touch with each family"), Rhythm.EachHalfTerm, Role.Alnco, Basis.Law, new("Rheoliadau ADY (Cymru) 2021, rheoliad 29; y rhythm yn lleol", "ALN (Wales) Regulations 2021, regulation 29; the rhythm is local"), Confidence.S),
        new("staff-training", new("Cynllunio hyfforddiant y staff cymorth dysgu am y flwyddyn", "Plan the year’s training of learning support staff"), Rhythm.StartOfYear, Role.Alnco, Basis.Law, new("Rheoliadau ADY (Cymru) 2021, rheoliad 29(f)–(h); y rhythm yn lleol", "ALN (Wales) Regulations 2021, regulation 29(f)–(h); the rhythm is local"), Confidence.V),
        Local(OwnLearning, new("Cofnodi dysgu proffesiynol y CADY", "Record the ALNCo’s own professional learning"), Rhythm.EachTerm, new("pasbort dysgu proffesiynol Cyngor y Gweithlu Addysg", "the Education Workforce Council’s professional learning passport"), Confidence.U),
        Local("cluster-forum", new("Fforwm ADY y clwstwr", "The cluster’s ALN forum"), Rhythm.OnDates, new("arfer clystyrau; yr ysgol sy’n rhoi’r dyddiadau", "practice of clusters; the school enters the dates"), Confidence.U),
        new("careers-adviser", new("Cynnwys y cynghorydd gyrfaoedd yn y cynllunio ar gyfer pontio, o Flwyddyn 9", "Bring the careers adviser into planning for transition, from Year 9"), Rhythm.EachYear, Role.Alnco, Basis.Code, new("Cod ADY Cymru 2021 (pontio); y rhythm yn lleol", "ALN Code for Wales 2021 (transition); the rhythm is local"), Confidence.U),
        Local("exam-arrangements", new("Gwneud cais am drefniadau arholiadau cyn y dyddiad cau", "Apply for exam arrangements before the deadline"), Rhythm.BeforeDates, new("dyddiadau cyrff arholi; yr ysgol sy’n eu rhoi", "dates of exam bodies; the school enters them"), Confidence.U),
    ];

    /// <summary>The kind of an id; null where there is none.</summary>
    public static RecurringKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);

    /// <summary>The kind that a step asks for; null where it asks for something else.</summary>
    public static RecurringKind? OfStep(string type) => All.FirstOrDefault(kind => kind.StepType == type);

    private static RecurringKind Local(string id, BilingualText title, Rhythm rhythm, BilingualText source, Confidence confidence) =>
        new(id, title, rhythm, Role.Alnco, Basis.LocalPolicy, source, confidence);
}
