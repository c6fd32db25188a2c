using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Whom a notice of a kind goes to: the family, whom the law names besides, and the bodies it was recorded for.</summary>
public static class NoticeRecipients
{
    /// <summary>Also to the independent reviewing officer of a looked-after child (s.18(3), s.22(3), s.23(10), s.23(11), s.31(7), s.31(8)).</summary>
    private static readonly NoticeKind[] ToReviewingOfficers =
    [
        NoticeKind.NoAln, NoticeKind.PlanGiven, NoticeKind.RevisedPlanGiven, NoticeKind.ReviewNoRevision, NoticeKind.CeaseProposed, NoticeKind.CeaseDecided,
    ];

    /// <summary>Also to the school whose decision or plan an authority looks at (s.26(3), s.27(3), s.27(5), s.27(7), s.28(4), s.28(5), s.28(7), s.32(3)).</summary>
    private static readonly NoticeKind[] ToSchools =
    [
        NoticeKind.RevisedPlanGiven, NoticeKind.RepresentationsInvited, NoticeKind.TakenOver, NoticeKind.TakeOverRefused,
        NoticeKind.ReconsideredNoRevision, NoticeKind.CeaseUpheld, NoticeKind.CeaseNotUpheld,
    ];

    /// <summary>The ids of those to be told on a day, each once.</summary>
    public static IReadOnlyList<string> Of(NoticeKind kind, Learner learner, IReadOnlyList<CaseContact> contacts, DateOnly on) =>
        [.. FamilyRecipients.Of(learner, contacts, on).Union(contacts.Where(contact => contact.IsOn(on) && IsToldToo(kind, contact)).Select(contact => contact.PersonId))];

    private static bool IsToldToo(NoticeKind kind, CaseContact contact) =>
        ByLaw(contact.Relation).Contains(kind) || contact.AlsoGets?.Contains(kind) == true;

    /// <summary>The notices that the law has somebody given because of what they are to the case, beside the family.</summary>
    public static IReadOnlyList<NoticeKind> ByLaw(ContactRelation relation) => relation switch
    {
        ContactRelation.IndependentReviewingOfficer => ToReviewingOfficers,
        ContactRelation.School => ToSchools,
        _ => [],
    };
}
