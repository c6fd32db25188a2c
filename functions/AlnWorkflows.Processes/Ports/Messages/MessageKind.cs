namespace AlnWorkflows.Processes.Ports;

/// <summary>Every message the service writes. The wording stands under the same name.</summary>
public enum MessageKind
{
    /// <summary>The school is deciding whether the learner has ALN, to parents and to the learner.</summary>
    Deciding,

    /// <summary>Targeted provision was agreed, to the family: when it is looked at again, and that they may ask at any time.</summary>
    ProvisionAgreed,

    /// <summary>It is time to look at targeted provision again, to staff.</summary>
    ProvisionReviewDue,

    /// <summary>A young person is asked for consent.</summary>
    ConsentRequest,

    ConsentReminder,

    /// <summary>Cover of a notice that waits behind a link: says nothing of needs or decision.</summary>
    NoticeCover,

    /// <summary>Cover of the plan's copy.</summary>
    PlanReady,

    /// <summary>A school's own request for advice, without a statutory clock.</summary>
    AdviceRequest,

    /// <summary>Invitation to give views, wishes and feelings.</summary>
    ViewsRequest,

    /// <summary>Invitation to give views before a review of the plan.</summary>
    ReviewViewsRequest,

    /// <summary>The authority is told of a referral under s.12(2)(a).</summary>
    ReferralToAuthority,

    /// <summary>The family is told of the referral.</summary>
    ReferredToAuthority,

    CoordinatorReminder,

    /// <summary>The owner of a duty, two school days before an alert about it goes out.</summary>
    AlertComing,

    OverdueToCoordinator,
    OverdueToHeadteacher,
    OverdueToGovernor,
    OverdueToAuthorityDigest,

    /// <summary>More time is needed: the exception was claimed, with reasons.</summary>
    MoreTime,

    /// <summary>An honest word: late, and the exception was not claimed.</summary>
    Late,

    /// <summary>Those who were told of a breach are told that it was corrected.</summary>
    BreachCorrected,

    CaseClosed,

    /// <summary>A one-time code to open a link.</summary>
    LinkCode,

    /// <summary>Staff are told that a translation is needed before a notice can go.</summary>
    TranslationNeeded,

    /// <summary>Staff are told that a notice lacks parts the law requires, before it can go.</summary>
    NoticeIncomplete,

    /// <summary>The authority asks for information or other help under s.65, with a statutory clock.</summary>
    InformationRequest,

    /// <summary>A matter is referred to an NHS body under s.20.</summary>
    NhsReferral,

    /// <summary>A request for help to resolve a disagreement was received (s.68).</summary>
    DisagreementReceived,

    /// <summary>Times for a meeting are offered to the learner and the family.</summary>
    MeetingTimes,

    MeetingInvitation,

    /// <summary>Invitation to a review of the plan.</summary>
    ReviewInvitation,

    MeetingMoved,
    MeetingCancelled,
    MeetingReminder,

    /// <summary>Reminder of a review of the plan.</summary>
    ReviewReminder,

    /// <summary>A new link to answer about a meeting, in place of one that is dead.</summary>
    MeetingLink,

    /// <summary>Everything that is an ALNCo's or co-ordinator's, at the start of one of their days.</summary>
    StaffList,

    /// <summary>What would pass its safe date before their next day.</summary>
    StaffCannotWait,

    /// <summary>The same to whoever covers for them while they are away.</summary>
    StaffCover,

    /// <summary>What falls due, and which periods of families run, while the school is closed.</summary>
    StaffHolidayList,

    /// <summary>To the headteacher each week: late and due soon, by owner.</summary>
    HeadteacherWeek,

    /// <summary>To the link governor each term: numbers alone.</summary>
    GovernorReport,

    /// <summary>A member of staff is invited to sign in.</summary>
    Invitation,

    /// <summary>A professional who was asked for advice is reminded once.</summary>
    AdviceReminder,

    /// <summary>Thanks for part of the advice, with the link for the rest.</summary>
    AdviceRest,

    /// <summary>The authority is sent a new version of a referral's pack, which answers its refusal.</summary>
    ReferralResubmitted,

    /// <summary>The authority has not answered a referral.</summary>
    ReferralReminder,

    /// <summary>The school has taken a referral back and decides again.</summary>
    ReferralTakenBack,

    /// <summary>The referral has ended for the school: the young person does not consent, or the learner left.</summary>
    ReferralEnded,

    /// <summary>The family hears that a plan which the school had proposed to cease to maintain stays.</summary>
    PlanStays,

    /// <summary>A professional is asked for a service for a learner, without a statutory clock.</summary>
    ServiceRequest,

    /// <summary>A professional who was asked for a service has not answered.</summary>
    ServiceReminder,

    /// <summary>Whoever was asked for a service need not answer any more.</summary>
    ServiceNotNeeded,

    /// <summary>The authority is asked to consider using its powers under s.20 or s.65, without a statutory clock.</summary>
    ServiceToAuthority,

    ServiceAuthorityReminder,

    /// <summary>To the headteacher: nobody has said what follows a service that was refused or not answered.</summary>
    ServiceUndecided,

    /// <summary>Who speaks with the family about a disagreement next, by when, and what talking does not extend.</summary>
    DisagreementStage,

    /// <summary>Talking about a disagreement has ended, to the family.</summary>
    DisagreementEnded,

    /// <summary>A member of staff is asked to speak with a family.</summary>
    DisagreementToSpeak,

    /// <summary>The link governor is asked to speak with a family: nothing about the learner.</summary>
    DisagreementToGovernor,

    /// <summary>The authority is asked for its advice (s.9) and its arrangements (s.68), without a statutory clock.</summary>
    DisagreementToAuthority,

    /// <summary>To the headteacher: nobody has recorded what came of a disagreement.</summary>
    DisagreementUnrecorded,

    /// <summary>Something is asked about the provision of a plan, to staff.</summary>
    MonitoringDue,

    /// <summary>To whoever gives provision: nothing has been recorded about it for ten school days.</summary>
    ProvisionUnrecorded,

    /// <summary>Nobody has recorded what a learner with ALN is provided with until there is a plan, to staff.</summary>
    InterimDue,

    /// <summary>Somebody may read a draft of a plan and say what they think.</summary>
    DraftShared,

    /// <summary>Whoever may read a draft has not answered.</summary>
    DraftReminder,

    /// <summary>Somebody who teaches a learner has a classroom extract to read.</summary>
    ExtractToRead,

    /// <summary>They have not said that they have read it.</summary>
    ExtractReminder,

    /// <summary>To those who see to the case: who has not read it.</summary>
    ExtractUnread,
}
