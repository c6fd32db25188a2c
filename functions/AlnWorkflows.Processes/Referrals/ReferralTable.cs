using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.Referrals.ReferralStepTypes;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>What referring a case to the authority does.</summary>
public static class ReferralTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = ReferralProcess.Name,
        Name = new("Atgyfeirio’r achos i’r awdurdod lleol", "Refer the case to the local authority"),
        Law = new("Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018, adran 12(2)(a)", "Additional Learning Needs and Education Tribunal (Wales) Act 2018, section 12(2)(a)"),
        Steps =
        [
            DecideAlnStepTypes.TellChild, DecideAlnStepTypes.FamilyViews, DecideAlnStepTypes.Evidence, ContributionStepTypes.Ask,
            DecideAlnStepTypes.ParentWithdraws, DecideAlnStepTypes.WithdrawConsent, DecideAlnStepTypes.CorrectAwareness, DecideAlnStepTypes.ChooseNearTheEnd, DecideAlnStepTypes.TakeDecisionBack,
            Type.Pack, Type.HandOver, Type.Answer, .. CommonSteps.Notices, DecideAlnStepTypes.LearnerLeft,
        ],
        Duties = [RuleIds.SchoolDecideAndIdp],
        Rules = [RuleIds.YoungPersonConsent],
        Notices = [NoticeKind.ReferredToAuthority, NoticeKind.NoConsent],
        Messages =
        [
            MessageKind.ReferralToAuthority, MessageKind.ReferralResubmitted, MessageKind.ReferralReminder, MessageKind.ReferralTakenBack, MessageKind.ReferralEnded, MessageKind.ViewsRequest, MessageKind.ReferredToAuthority, .. CommonMessages.NoticeLacking,
            MessageKind.CaseClosed,
        ],
        Waits =
        [
            CommonWaits.Date<RemindAuthorityActivity>(new("Y dyddiad atgoffa’r awdurdod lleol", "The date to remind the local authority")),
            CommonWaits.FamilySilent, CommonWaits.DutyChanged, CommonWaits.ChoiceDue, .. CommonWaits.Notices,
        ],
        HandsOverTo = [DecideAlnProcess.Name],
        Ends =
        [
            End(ReferralOutcome.Accepted, DecideAlnOutcome.Referred),
            new(ReferralOutcome.DecidedAgain, new("Cafodd y penderfyniad ei dynnu’n ôl: penderfynir eto", "The decision was taken back: it is made again")),
            End(ReferralOutcome.NoConsent, DecideAlnOutcome.NoConsent),
            End(ReferralOutcome.LearnerLeft, DecideAlnOutcome.LearnerLeft),
        ],
    };

    private static ProcessEnd End(ReferralOutcome outcome, DecideAlnOutcome ofCase) => new(outcome, DecideAlnWords.ClosingReason(ofCase));
}
