using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Notices: what they are, how they stand and how they are given.</summary>
internal static class NoticeWording
{
    public static BilingualText LeavesAt { get; } = new("Yn gadael ar {0} am {1}", "Leaves on {0} at {1}");
    public static BilingualText LeavesLabel { get; } = new("Pryd mae’n gadael", "When it leaves");
    public static BilingualText ToLabel { get; } = new("At bwy", "To whom");
    public static BilingualText MeansLabel { get; } = new("Drwy ba ddull", "By what means");
    public static BilingualText GivenLabel { get; } = new("Rhoddwyd", "Given");
    public static BilingualText GivenOn { get; } = new("{0}: {1}", "{0}, {1}");
    public static BilingualText ByEmail { get; } = new("E-bost i {0}", "E-mail to {0}");
    public static BilingualText OnPaper { get; } = new("Ar bapur: nid yw’r person wedi cytuno i hysbysiadau drwy e-bost", "On paper: the person has not agreed to notices by e-mail");
    public static BilingualText Corrects { get; } = new("Mae’n cywiro hysbysiad cynharach", "It corrects an earlier notice");
    public static BilingualText SeeCorrected { get; } = new("Gweld yr hysbysiad cynharach", "See the earlier notice");
    public static BilingualText TakeBack { get; } = new("Atal: tynnu’r penderfyniad yn ôl", "Stop it: take the decision back");
    public static BilingualText Document { get; } = new("Y ddogfen, yn union fel y bydd y darllenydd yn ei gweld", "The document, exactly as its reader will see it");
    public static BilingualText Print { get; } = new("Agor y ddogfen i’w hargraffu", "Open the document to print it");
    public static BilingualText StoppedBy { get; } = new("Ataliwyd gan {0}", "Stopped by {0}");
    public static BilingualText Lacks { get; } = new("Yr hyn sydd ar goll, a’r gyfraith sy’n gofyn amdano", "What it lacks, and the law that asks for it");
    public static BilingualText Hash { get; } = new("Ôl bys y ddogfen (SHA-256)", "Fingerprint of the document (SHA-256)");

    public static BilingualText Of(NoticeKind kind) => kind switch
    {
        NoticeKind.NoAln => new("Penderfyniad: dim ADY", "Decision: no ALN"),
        NoticeKind.PlanWillBePrepared => new("Penderfyniad: bydd CDU yn cael ei lunio", "Decision: an IDP will be prepared"),
        NoticeKind.NotDeciding => new("Nid yw’r ysgol yn penderfynu", "The school does not decide"),
        NoticeKind.ReferredToAuthority => new("Atgyfeiriwyd i’r awdurdod lleol", "Referred to the local authority"),
        NoticeKind.MoreTime => new("Mae angen rhagor o amser", "More time is needed"),
        NoticeKind.NoConsent => new("Dim cydsyniad", "No consent"),
        NoticeKind.PlanGiven => new("Copi o’r CDU", "Copy of the IDP"),
        NoticeKind.RevisedPlanGiven => new("Copi o’r CDU diwygiedig", "Copy of the revised IDP"),
        NoticeKind.NewMaintainer => new("Corff newydd yn cynnal y CDU", "A new body maintains the IDP"),
        NoticeKind.ReviewNoRevision => new("Adolygiad: dim angen diwygio’r CDU", "Review: the IDP is not revised"),
        NoticeKind.ReviewUnnecessary => new("Nid oes angen adolygiad", "A review is not necessary"),
        NoticeKind.RepresentationsInvited => new("Gwahoddiad i anfon sylwadau", "Invitation to make representations"),
        NoticeKind.TakenOver => new("Yr awdurdod lleol yn cymryd y CDU drosodd", "The local authority takes over the IDP"),
        NoticeKind.TakeOverRefused => new("Nid yw’r awdurdod lleol yn cymryd y CDU drosodd", "The local authority does not take over the IDP"),
        NoticeKind.ReconsideredNoRevision => new("Ailystyriaeth: dim angen diwygio’r CDU", "Reconsideration: the IDP is not revised"),
        NoticeKind.CeaseProposed => new("Cynnig peidio â chynnal y CDU", "Proposal to cease to maintain the IDP"),
        NoticeKind.CeaseDecided => new("Penderfyniad: peidio â chynnal y CDU", "Decision: cease to maintain the IDP"),
        NoticeKind.CeaseUpheld => new("Ailystyriaeth: dylai’r ysgol beidio â chynnal y CDU", "Reconsideration: the school should cease to maintain the IDP"),
        NoticeKind.CeaseNotUpheld => new("Ailystyriaeth: dylai’r ysgol barhau i gynnal y CDU", "Reconsideration: the school should go on maintaining the IDP"),
        NoticeKind.PlanNotNecessary => new("Penderfyniad: nid oes angen CDU", "Decision: an IDP is not necessary"),
        NoticeKind.NhsReferralIntended => new("Bwriad i atgyfeirio i gorff GIG", "Intention to refer to an NHS body"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of notice without words."),
    };

    public static BilingualText Of(NoticeState state) => state switch
    {
        NoticeState.Held => new("Yn cael ei ddal tan yr amser anfon", "Held until it is sent"),
        NoticeState.OnPaper => new("I’w roi ar bapur", "To be given on paper"),
        NoticeState.Stopped => new("Wedi’i atal", "Stopped"),
        NoticeState.Given => new("Wedi’i roi", "Given"),
        NoticeState.NotNeeded => new("Nid oes angen ei roi mwyach", "No longer to be given"),
        NoticeState.Incomplete => new("Yn anghyflawn", "Incomplete"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    public static BilingualText Of(GivingMeans means) => means switch
    {
        GivingMeans.Email => new("drwy e-bost", "by e-mail"),
        GivingMeans.ByHand => new("â llaw", "by hand"),
        GivingMeans.LeftAtAddress => new("wedi’i adael yn y cyfeiriad", "left at the address"),
        GivingMeans.Post => new("drwy’r post", "by post"),
        _ => throw new ArgumentOutOfRangeException(nameof(means), means, "A means without words."),
    };
}
