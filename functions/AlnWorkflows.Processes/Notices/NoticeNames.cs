using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>What notices are called, for staff.</summary>
public static class NoticeNames
{
    public static BilingualText Of(NoticeKind kind) => kind switch
    {
        NoticeKind.NoAln => new("Penderfyniad: dim ADY", "Decision: no ALN"),
        NoticeKind.PlanWillBePrepared => new("Penderfyniad: bydd CDU yn cael ei lunio", "Decision: an IDP will be prepared"),
        NoticeKind.NotDeciding => new("Nid yw’r ysgol yn penderfynu", "The school does not decide"),
        NoticeKind.ReferredToAuthority => new("Atgyfeiriwyd i’r awdurdod lleol", "Referred to the local authority"),
        NoticeKind.MoreTime => new("Mae angen rhagor o amser", "More time is needed"),
        NoticeKind.NoConsent => new("Dim cydsyniad", "No consent"),
        NoticeKind.NoConsentToPlan => new("Dim cydsyniad i gynnal y CDU", "No consent to maintaining the IDP"),
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
}
