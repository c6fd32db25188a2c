using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using static AlnWorkflows.Processes.Ports.NoticeKind;
using static AlnWorkflows.Processes.Ports.NoticePart;
using static AlnWorkflows.Processes.Ports.Sender;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Which bodies give which notice, and what the law requires each to say, with its source: the Act, the ALN
/// Regulations 2021, or the Code where it says so. The notices' wording is held against this.</summary>
public static class NoticeParts
{
    private static readonly IReadOnlyDictionary<(NoticeKind Kind, Sender Sender), IReadOnlyList<RequiredPart>> Table =
        All().GroupBy(row => (row.Kind, row.Sender)).ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<RequiredPart>)[.. group.SelectMany(row => row.Parts)]);

    /// <summary>The bodies that may give such a notice.</summary>
    public static IReadOnlyList<Sender> SendersOf(NoticeKind kind) =>
        [.. Enum.GetValues<Sender>().Where(sender => Table.ContainsKey((kind, sender)))];

    /// <exception cref="ArgumentException">No such body gives such a notice.</exception>
    public static IReadOnlyList<RequiredPart> Of(NoticeKind kind, Sender sender) =>
        Table.TryGetValue((kind, sender), out var parts)
            ? parts
            : throw new ArgumentException($"The notice {kind} is never given by {sender}, only by: {string.Join(", ", SendersOf(kind))}.", nameof(kind));

    private static IEnumerable<(NoticeKind Kind, Sender Sender, IReadOnlyList<RequiredPart> Parts)> All() =>
    [
        .. Each(NoAln, [School, FurtherEducation], Act(Decision, "11(4)"), Act(Reasons, "11(4)")),
        (NoAln, Authority, [Act(Decision, "13(3), 18(3)"), Act(Reasons, "13(3), 18(3)")]),
        .. Enclosed(NoAln, School, Act(NextRemedy, "26(1)")),
        .. Enclosed(NoAln, FurtherEducation, Appeal("70(2)(a)")),
        .. Enclosed(NoAln, Authority, Appeal("70(2)(a)")),

        .. Each(NotDeciding, [School, FurtherEducation], Act(Decision, "11(3)", Confidence.U), Act(Reasons, "11(3)", Confidence.U)),
        (NotDeciding, Authority, [Act(Decision, "13(2)", Confidence.U), Act(Reasons, "13(2)", Confidence.U)]),
        .. Enclosed(NotDeciding, School, Act(NextRemedy, "26(1)")),
        .. Enclosed(NotDeciding, FurtherEducation, Appeal("70(2)(l)")),
        .. Enclosed(NotDeciding, Authority, Appeal("70(2)(l)")),

        .. Each(PlanWillBePrepared, [School, FurtherEducation], Act(Decision, "12(1)")),
        (PlanWillBePrepared, Authority, [Act(Decision, "14(1), 19(1)")]),
        .. Each(ReferredToAuthority, [School, FurtherEducation], Act(Decision, "12(2)(a), 17, 30", Confidence.U), Act(Reasons, "12(2)(a), 17, 30", Confidence.U), Act(ResponsibleBody, "13(1), 18(1)", Confidence.U)),
        .. Each(MoreTime, Everybody, Code(Decision), Code(Reasons), Code(NewDate), Code(BodyContact)),
        .. Each(NoConsent, [School, FurtherEducation], Act(Decision, "11(3)(c), 12(2)(b)")),
        (NoConsent, Authority, [Act(Decision, "13(2)(d), 14(3)")]),
        (NoConsentToPlan, School, [Act(Decision, "12(2)(b)", Confidence.U)]),

        .. GivenPlan(PlanGiven, Act(Copy, "22(1)"), Act(Copy, "22(1)")),
        .. GivenPlan(RevisedPlanGiven, Act(Copy, "23(11)"), Act(Copy, "23(11), 24(10), 27(7)")),
        .. GivenPlan(NewMaintainer, Act(ResponsibleBody, "22(2)"), Act(ResponsibleBody, "22(2)")),

        .. Each(ReviewNoRevision, [School, FurtherEducation], Act(Decision, "23(10)"), Act(Reasons, "23(10)")),
        (ReviewNoRevision, Authority, [Act(Decision, "23(10), 24(9)"), Act(Reasons, "23(10), 24(9)")]),
        .. Enclosed(ReviewNoRevision, School, Act(NextRemedy, "27(1)")),
        .. Enclosed(ReviewNoRevision, FurtherEducation, Appeal("70(2)(c)–(g)")),
        .. Enclosed(ReviewNoRevision, Authority, Appeal("70(2)(c)–(g)")),
        .. Each(ReviewUnnecessary, Everybody, Act(Decision, "23(8), 24(7)", Confidence.U), Act(Reasons, "23(8), 24(7)", Confidence.U)),
        .. Enclosed(ReviewUnnecessary, School, Act(NextRemedy, "27(1)", Confidence.U)),
        .. Enclosed(ReviewUnnecessary, FurtherEducation, Code(NextRemedy)),
        .. Enclosed(ReviewUnnecessary, Authority, Code(NextRemedy)),

        (RepresentationsInvited, Authority, [Act(Decision, "26(3), 27(3), 28(4), 28(5)"), Act(Opportunity, "26(3), 27(3), 28(4), 28(5)")]),
        (TakenOver, Authority, [Act(Decision, "28(7)"), Act(Reasons, "28(7)"), Act(ResponsibleBody, "28(8)")]),
        (TakeOverRefused, Authority, [Act(Decision, "28(7)"), Act(Reasons, "28(7)")]),
        .. Enclosed(TakeOverRefused, Authority, Appeal("70(2)(i)")),
        (ReconsideredNoRevision, Authority, [Act(Decision, "27(4)"), Act(Reasons, "27(4)")]),
        .. Enclosed(ReconsideredNoRevision, Authority, Appeal("70(2)(h)")),

        .. Each(CeaseProposed, Everybody, Act(Decision, "31(7)")),
        .. Each(CeaseDecided, Everybody, Act(Decision, "31(8)"), Act(Reasons, "31(8)")),
        .. Enclosed(CeaseDecided, School, Act(NextRemedy, "31(9), 32(1)"), Regulation(LastDay, "12(1)(b)")),
        .. Enclosed(CeaseDecided, FurtherEducation, Appeal("70(2)(j)")),
        .. Enclosed(CeaseDecided, Authority, Appeal("70(2)(j)")),
        (CeaseUpheld, Authority, [Act(Decision, "32(3)"), Act(Reasons, "32(3)")]),
        .. Enclosed(CeaseUpheld, Authority, Appeal("70(2)(k)")),
        (CeaseNotUpheld, Authority, [Act(Decision, "32(3)"), Act(Reasons, "32(3)")]),

        (PlanNotNecessary, Authority, [Regulation(Decision, "10"), Regulation(Reasons, "10")]),
        .. Enclosed(PlanNotNecessary, Authority, Appeal("70(2)(b)")),
        .. Each(NhsReferralIntended, [FurtherEducation, Authority], Act(Decision, "20(3)(a)"), Act(Opportunity, "20(3)(b)")),
    ];

    private static Sender[] Everybody => [School, FurtherEducation, Authority];

    private static IEnumerable<(NoticeKind, Sender, IReadOnlyList<RequiredPart>)> Each(NoticeKind kind, IEnumerable<Sender> senders, params RequiredPart[] parts) =>
        senders.Select(sender => (kind, sender, (IReadOnlyList<RequiredPart>)parts));

    private static IEnumerable<(NoticeKind, Sender, IReadOnlyList<RequiredPart>)> GivenPlan(NoticeKind kind, RequiredPart bySchoolOrInstitution, RequiredPart byAuthority) =>
    [
        (kind, School, [bySchoolOrInstitution]),
        (kind, FurtherEducation, [bySchoolOrInstitution]),
        (kind, Authority, [byAuthority]),
        .. Enclosed(kind, School, Act(NextRemedy, "27(1), 28(1)")),
        .. Enclosed(kind, FurtherEducation, Appeal("70(2)(c)–(g)")),
        .. Enclosed(kind, Authority, Appeal("70(2)(c)–(g)")),
    ];

    /// <summary>What the Regulations have an authority enclose with a notice of a decision, and others do by its example;
    /// last comes the remedy.</summary>
    private static IEnumerable<(NoticeKind, Sender, IReadOnlyList<RequiredPart>)> Enclosed(NoticeKind kind, Sender sender, params RequiredPart[] remedy)
    {
        var confidence = sender == Authority ? Confidence.V : Confidence.S;
        yield return (kind, sender,
        [
            Regulation(BodyContact, "10(5), 18(6)") with { Confidence = confidence },
            Act(Advice, "9", confidence),
            Act(NoticePart.Disagreements, "68(1), 68(3)", confidence),
            Act(AppealUnaffected, "68(5)", confidence),
            Act(Advocacy, "69", confidence),
            .. remedy,
        ]);
    }

    private static RequiredPart[] Appeal(string subsection) =>
    [
        Act(NextRemedy, subsection),
        new(LastDay, NoticePartNames.Of(LastDay), new("rheoliad 10 o Reoliadau Tribiwnlys Addysg Cymru 2021", "regulation 10 of the Education Tribunal for Wales Regulations 2021"), Confidence.V),
    ];

    private static RequiredPart Act(NoticePart part, string section, Confidence confidence = Confidence.V) =>
        new(part, NoticePartNames.Of(part), new($"adran {section} o’r Ddeddf", $"section {section} of the Act"), confidence);

    private static RequiredPart Regulation(NoticePart part, string number) =>
        new(part, NoticePartNames.Of(part), new($"rheoliad {number} o Reoliadau ADY 2021", $"regulation {number} of the ALN Regulations 2021"), Confidence.V);

    private static RequiredPart Code(NoticePart part) =>
        new(part, NoticePartNames.Of(part), new("y Cod ADY", "the ALN Code"), Confidence.U);
}
