using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.PreparePlan.PreparePlanStepTypes;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>What preparing a plan does.</summary>
public static class PreparePlanTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = PreparePlanProcess.Name,
        Name = new("Llunio’r CDU a rhoi copi ohono", "Prepare the IDP and give a copy of it"),
        Law = new("Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018, adrannau 12(1), 14(2)(b) a 22(1)", "Additional Learning Needs and Education Tribunal (Wales) Act 2018, sections 12(1), 14(2)(b) and 22(1)"),
        Steps =
        [
            DecideAlnStepTypes.TellChild, DecideAlnStepTypes.FamilyViews, DecideAlnStepTypes.Evidence,
            ContributionStepTypes.Ask, ContributionStepTypes.Advice, ContributionStepTypes.Consider,
            DecideAlnStepTypes.ParentWithdraws, DecideAlnStepTypes.WithdrawConsent, DecideAlnStepTypes.CorrectAwareness, DecideAlnStepTypes.ChooseNearTheEnd, DecideAlnStepTypes.TakeDecisionBack,
            DirectionStepTypes.Direction, Type.UploadPlan, Type.GiveCopy, NoticeStepTypes.Translate, NoticeStepTypes.SendOrWait, NoticeStepTypes.CompleteNotice, NoticeStepTypes.GiveOnPaper, DecideAlnStepTypes.LearnerLeft,
        ],
        Duties = [RuleIds.SchoolDecideAndIdp, RuleIds.SchoolIdpOnDirection, RuleIds.Review12Months],
        Rules = [RuleIds.YoungPersonConsent],
        Notices = [NoticeKind.PlanWillBePrepared, NoticeKind.MoreTime, NoticeKind.NoConsent],
        Messages =
        [
            MessageKind.ViewsRequest, MessageKind.AdviceRequest, MessageKind.AdviceReminder, MessageKind.AdviceRest, MessageKind.MoreTime, MessageKind.BreachCorrected,
            MessageKind.NoticeCover, MessageKind.PlanReady, MessageKind.CaseClosed,
        ],
        Waits = [CommonWaits.FamilySilent, .. CommonWaits.Contributions, CommonWaits.DutyChanged, CommonWaits.ChoiceDue, .. CommonWaits.Notices],
        HandsOverTo = [ReviewProcess.Name, MonitorProvisionProcess.Name, DecideAlnProcess.Name],
        Ends =
        [
            End(PreparePlanOutcome.PlanGiven, DecideAlnOutcome.PlanGiven),
            new(PreparePlanOutcome.DecidedAgain, new("Cafodd y penderfyniad ei dynnu’n ôl: penderfynir eto", "The decision was taken back: it is made again")),
            End(PreparePlanOutcome.NoConsent, DecideAlnOutcome.NoConsent),
            End(PreparePlanOutcome.LearnerLeft, DecideAlnOutcome.LearnerLeft),
        ],
    };

    private static ProcessEnd End(PreparePlanOutcome outcome, DecideAlnOutcome ofCase) => new(outcome, DecideAlnWords.ClosingReason(ofCase));
}
