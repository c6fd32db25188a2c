using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
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
            InterimStepTypes.Record, InterimStepTypes.Change, DraftStepTypes.Share, DraftStepTypes.Comments, FamilyStepTypes.TellFamily,
            DirectionStepTypes.Direction, Type.UploadPlan, Type.GiveCopy, .. CommonSteps.Notices, DecideAlnStepTypes.LearnerLeft,
        ],
        Duties = [RuleIds.SchoolDecideAndIdp, RuleIds.SchoolIdpOnDirection, RuleIds.Review12Months],
        Rules = [RuleIds.YoungPersonConsent, RuleIds.InterimAlp],
        Notices = [NoticeKind.PlanWillBePrepared, NoticeKind.MoreTime, NoticeKind.NoConsent],
        Messages =
        [
            MessageKind.ViewsRequest, MessageKind.AdviceRequest, MessageKind.AdviceReminder, MessageKind.AdviceRest, MessageKind.InterimDue, MessageKind.DraftShared, MessageKind.DraftReminder, MessageKind.MoreTime, MessageKind.BreachCorrected,
            .. CommonMessages.NoticeLacking, MessageKind.NoticeCover, MessageKind.PlanReady, MessageKind.CaseClosed,
        ],
        Waits =
        [
            CommonWaits.FamilySilent, .. CommonWaits.Contributions,
            CommonWaits.Date<ChaseInterimActivity>(new("Wythnos a phythefnos ar ôl gofyn beth a roddir nes bod CDU, yna bob mis, nes ei gofnodi", "A week and two weeks after it was asked what is provided until there is an IDP, then each month, until it is recorded")),
            CommonWaits.Date<RemindDraftActivity>(new("Deuddydd cyn y dyddiad ateb: nodyn atgoffa am ddrafft", "Two days before the date for an answer: a reminder of a draft")),
            new(WaitKind.Event, CaseEvents.Closed, new("Bod yr achos wedi’i gau", "That the case has been closed")),
            CommonWaits.DutyChanged, CommonWaits.ChoiceDue, .. CommonWaits.Notices,
        ],
        HandsOverTo = [ReviewProcess.Name, MonitorProvisionProcess.Name, DecideAlnProcess.Name],
        Ends =
        [
            End(PreparePlanOutcome.PlanGiven, DecideAlnOutcome.PlanGiven),
            new(PreparePlanOutcome.DecidedAgain, new("Cafodd y penderfyniad ei dynnu’n ôl: penderfynir eto", "The decision was taken back: it is made again")),
            End(PreparePlanOutcome.NoConsent, DecideAlnOutcome.NoConsent),
            End(PreparePlanOutcome.LearnerLeft, DecideAlnOutcome.LearnerLeft),
            new(PreparePlanOutcome.PlanEnded, new("Daeth y CDU i ben tra oedd copi ohono heb ei roi o hyd", "The IDP ended while a copy of it had still to be given")),
        ],
    };

    private static ProcessEnd End(PreparePlanOutcome outcome, DecideAlnOutcome ofCase) => new(outcome, DecideAlnWords.ClosingReason(ofCase));
}
