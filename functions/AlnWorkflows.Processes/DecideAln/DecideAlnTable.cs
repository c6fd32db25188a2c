using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.DecideAln.DecideAlnStepTypes;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>What deciding whether a learner has ALN does.</summary>
public static class DecideAlnTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = DecideAlnProcess.Name,
        Name = new("Penderfynu a oes gan y dysgwr ADY", "Decide whether the learner has ALN"),
        Law = new("Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018, adrannau 11, 12, 17 a 30", "Additional Learning Needs and Education Tribunal (Wales) Act 2018, sections 11, 12, 17 and 30"),
        Steps =
        [
            Type.NotDeciding, Type.Consent, Type.WithdrawConsent, FamilyStepTypes.TellFamily, Type.FamilyViews, Type.TellChild, Type.Evidence,
            ContributionStepTypes.Ask, ContributionStepTypes.Advice, ContributionStepTypes.Consider,
            Type.ParentWithdraws, Type.CorrectAwareness, Type.ChooseNearTheEnd, Type.Decision, Type.TakeDecisionBack,
            .. CommonSteps.Notices, Type.ReferralReceived, Type.LearnerLeft,
        ],
        Duties = [RuleIds.SchoolDecideAndIdp],
        Rules = [RuleIds.FirstNotification, RuleIds.YoungPersonConsent, RuleIds.ReferLookedAfter, RuleIds.ReferDualRegistered],
        Notices = [NoticeKind.NotDeciding, NoticeKind.NoConsent, NoticeKind.MoreTime, NoticeKind.NoAln, NoticeKind.ReferredToAuthority],
        Messages =
        [
            MessageKind.ConsentRequest, MessageKind.ConsentReminder, MessageKind.Deciding, MessageKind.ViewsRequest, MessageKind.AdviceRequest, MessageKind.AdviceReminder,
            MessageKind.AdviceRest, MessageKind.MoreTime, MessageKind.BreachCorrected, .. CommonMessages.NoticeLacking, MessageKind.NoticeCover, MessageKind.ReferralToAuthority,
            MessageKind.ReferredToAuthority, MessageKind.CaseClosed,
        ],
        Waits = [CommonWaits.FamilySilent, .. CommonWaits.Contributions, CommonWaits.DutyChanged, CommonWaits.ChoiceDue, .. CommonWaits.Notices],
        HandsOverTo = [PreparePlanProcess.Name, ReferralProcess.Name],
        Ends =
        [
            End(DecideAlnOutcome.NotDeciding), End(DecideAlnOutcome.NoConsent), End(DecideAlnOutcome.NoAln), End(DecideAlnOutcome.Referred),
            new(DecideAlnOutcome.HandedOver, new("Penderfynwyd bod gan y dysgwr ADY: mae’r CDU yn cael ei lunio, neu’r achos yn cael ei atgyfeirio", "It was decided that the learner has ALN: the IDP is being prepared, or the case referred")),
            End(DecideAlnOutcome.LearnerLeft),
        ],
    };

    private static ProcessEnd End(DecideAlnOutcome outcome) => new(outcome, DecideAlnWords.ClosingReason(outcome));
}
